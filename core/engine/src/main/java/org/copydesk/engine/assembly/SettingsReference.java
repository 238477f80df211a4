package org.copydesk.engine.assembly;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Range;
import org.copydesk.engine.config.Setting;
import org.copydesk.engine.config.SettingsShape;
import org.copydesk.engine.config.Size;
import org.copydesk.engine.config.Workers;
import org.jspecify.annotations.Nullable;

/**
 * What a settings record looks like to the people who write pipeline files.
 *
 * @param description what the settings are for, empty when the author gave no word
 * @param entries one for each setting, in the order of the record
 */
public record SettingsReference(String description, List<Entry> entries) {

  /**
   * A setting.
   *
   * @param name in kebab-case
   * @param type in words: {@code text}, {@code whole number}, {@code list of text}, ...
   * @param choices the words that a setting of fixed words takes, empty for any other
   * @param defaultText what stands for it when it is left out, or null when there is nothing
   * @param min the least number, or null when there is none
   * @param max the greatest number, or null when there is none
   * @param required whether the file must give it
   * @param description a sentence for people, empty when the author gave none
   * @param nested the settings inside it, empty unless it is a record
   */
  public record Entry(
      String name,
      String type,
      List<String> choices,
      @Nullable String defaultText,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean required,
      String description,
      List<Entry> nested) {}

  /** Copies the entries. */
  public SettingsReference {
    entries = List.copyOf(entries);
  }

  /**
   * Describes a settings record.
   *
   * @throws IllegalArgumentException if the class is no record
   */
  public static SettingsReference of(Class<? extends Record> settings) {
    Description description = settings.getAnnotation(Description.class);
    return new SettingsReference(description == null ? "" : description.value(), all(settings));
  }

  private static List<Entry> all(Class<?> record) {
    return SettingsShape.of(record).settings().stream().map(SettingsReference::entry).toList();
  }

  private static Entry entry(Setting setting) {
    Range range = setting.range();
    Class<?> inner = innermost(setting.type());
    return new Entry(
        setting.name(),
        words(setting.type()),
        choices(inner),
        setting.defaultText(),
        range == null ? null : bound(range.min()),
        range == null ? null : bound(range.max()),
        setting.required(),
        setting.description(),
        Setting.takesOneWord(inner) ? List.of() : all(inner));
  }

  private static @Nullable BigDecimal bound(double value) {
    return Double.isInfinite(value)
        ? null
        : new BigDecimal(Double.toString(value)).stripTrailingZeros();
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return (generic.getActualTypeArguments().length == 1 ? "list of " : "map of text to ")
          + words(last);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum() || !Setting.takesOneWord(plain)) {
      return plain.isEnum() ? "word" : "map";
    }
    if (List.of(Path.class, Duration.class, Size.class, Workers.class).contains(plain)) {
      return plain.getSimpleName().toLowerCase(Locale.ROOT);
    }
    if (plain == String.class) {
      return "text";
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return "true or false";
    }
    boolean whole = List.of(int.class, Integer.class, long.class, Long.class).contains(plain);
    return whole ? "whole number" : "number";
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return innermost(arguments[arguments.length - 1]);
    }
    return (Class<?>) type;
  }

  private static List<String> choices(Class<?> type) {
    if (!type.isEnum()) {
      return List.of();
    }
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
