package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills settings records from nodes; every fault becomes a problem at its place.
 *
 * <p>Nothing is guessed: a key that the record does not have, a value of another type and a missing
 * value are faults, and so is a word that some YAML readers take for something else.
 */
public final class SettingsBinder {

  /** Stands for a value that could not be made; the reason is among the problems. */
  static final Object FAILED = new Object();

  private final Problems problems;
  private final NodeValues values;
  private final boolean lenient;

  private SettingsBinder(Problems problems, Path folder, boolean lenient) {
    this.problems = problems;
    this.values = new NodeValues(this, problems, folder);
    this.lenient = lenient;
  }

  /**
   * Makes a binder that gives no record when anything in it is wrong.
   *
   * @param problems takes the faults
   * @param folder what relative paths start from
   */
  public static SettingsBinder strict(Problems problems, Path folder) {
    return new SettingsBinder(problems, folder, false);
  }

  /** Makes a binder that puts a default in the place of a wrong value, to find more faults. */
  static SettingsBinder lenient(Problems problems, Path folder) {
    return new SettingsBinder(problems, folder, true);
  }

  /**
   * Makes the record.
   *
   * @param node what the file says
   * @param type the record class
   * @param owner who the settings belong to, as a message names it: {@code 'quote-extractor'}
   * @return nothing when a fault was found that leaves no record
   */
  public <S> Optional<S> bind(Node node, Class<S> type, String owner) {
    Object record = record(node, type, owner);
    return record == FAILED ? Optional.empty() : Optional.of(type.cast(record));
  }

  Object record(Node node, Class<?> type, String owner) {
    if (!(node instanceof Node.Mapping mapping)) {
      return values.refuse(node, owner, NodeValues.MAP);
    }
    SettingsShape shape = SettingsShape.of(type);
    int before = problems.count();
    refuseUnknownKeys(mapping, shape.settings(), owner);
    boolean missing = refuseMissing(mapping, shape.settings(), owner);
    List<@Nullable Object> made = new ArrayList<>();
    for (Setting setting : shape.settings()) {
      made.add(value(mapping, setting));
    }
    boolean broken = missing || made.contains(FAILED) || (!lenient && problems.count() > before);
    return broken ? FAILED : make(shape, made, mapping, owner);
  }

  private Object make(
      SettingsShape shape, List<@Nullable Object> made, Node.Mapping node, String owner) {
    try {
      return shape.make(made, node);
    } catch (IllegalArgumentException e) {
      return fail(node.mark(), owner + " cannot work with these settings: " + e.getMessage());
    }
  }

  private void refuseUnknownKeys(Node.Mapping node, List<Setting> settings, String owner) {
    List<String> names = settings.stream().map(Setting::name).toList();
    String all =
        names.isEmpty() ? "It takes no settings." : "It has: " + String.join(", ", names) + ".";
    for (Node.Entry entry : node.entries()) {
      if (problems.full()) {
        return;
      }
      if (!names.contains(entry.key())) {
        String hint = Nearest.hint(entry.key(), names, all);
        fail(entry.keyMark(), owner + " has no key '" + entry.key() + "'. " + hint);
      }
    }
  }

  private boolean refuseMissing(Node.Mapping node, List<Setting> settings, String owner) {
    List<Setting> missing =
        settings.stream().filter(s -> s.required() && node.entry(s.name()).isEmpty()).toList();
    if (missing.isEmpty()) {
      return false;
    }
    List<String> names = missing.stream().map(s -> "'" + s.name() + "'").toList();
    String description = missing.size() == 1 ? missing.get(0).description() : "";
    fail(
        node.mark(),
        owner
            + " needs "
            + String.join(" and ", names)
            + (description.isEmpty() ? "." : ": " + description));
    return true;
  }

  private @Nullable Object value(Node.Mapping node, Setting setting) {
    Optional<Node.Entry> entry = node.entry(setting.name());
    if (entry.isEmpty()) {
      return absent(node.mark(), setting);
    }
    Object value = values.value(entry.get().value(), setting, "'" + setting.name() + "'");
    return value == FAILED && lenient ? absent(node.mark(), setting) : value;
  }

  /** Returns what a setting is when the file leaves it out. */
  private @Nullable Object absent(Mark mark, Setting setting) {
    Class<?> type = NodeValues.raw(setting.type());
    if (setting.required()) {
      return FAILED;
    }
    if (setting.defaultText() != null) {
      Node written = DefaultTexts.node(setting.defaultText(), type, mark);
      return values.value(written, setting, "the default of '" + setting.name() + "'");
    }
    if (type.isRecord() && !setting.optional()) {
      return record(new Node.Mapping(List.of(), mark), type, "'" + setting.name() + "'");
    }
    if (type == Node.class) {
      return new Node.Mapping(List.of(), mark);
    }
    return Map.of(List.class, List.of(), Set.class, Set.of(), Map.class, Map.of()).get(type);
  }

  /** Notes a problem and returns {@link #FAILED}. */
  Object fail(Mark mark, String message) {
    problems.add(mark, message);
    return FAILED;
  }
}
