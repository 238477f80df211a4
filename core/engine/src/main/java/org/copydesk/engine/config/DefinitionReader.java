package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads pipeline files. */
public final class DefinitionReader {

  private static final String OWNER = "a pipeline";

  private final SourceText source;
  private final Path folder;
  private final Problems problems;
  private final SettingsBinder binder;

  private DefinitionReader(SourceText source, Path folder) {
    this.source = source;
    this.folder = folder;
    this.problems = new Problems(source);
    this.binder = SettingsBinder.lenient(problems, folder);
  }

  /**
   * Reads a pipeline file.
   *
   * @return what it says; its faults wait in it until the pipeline is assembled
   * @throws ConfigurationException if nothing can be made of the file: it cannot be read, or it is
   *     no YAML
   */
  public static Definition read(Path file) {
    return read(file, Overrides.NONE);
  }

  /**
   * Reads a pipeline file, with other paths than its own.
   *
   * @throws ConfigurationException as for {@link #read(Path)}
   */
  public static Definition read(Path file, Overrides overrides) {
    return read(SourceReader.read(file), file, overrides);
  }

  /**
   * Reads the text of a pipeline file, which may have changed since.
   *
   * @throws ConfigurationException as for {@link #read(Path)}
   */
  public static Definition read(String text, Path file, Overrides overrides) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
    return parse(text, file, folder, overrides);
  }

  /**
   * Reads a pipeline as a Java map of the same keys as a pipeline file's; {@code input} and {@code
   * outputs} may be left out.
   *
   * @param folder what relative paths start from
   */
  public static Definition of(Map<String, ?> pipeline, Path folder) {
    DefinitionReader reader = new DefinitionReader(SourceText.NONE, folder.toAbsolutePath());
    return reader.definition((Node.Mapping) Node.of(pipeline), "pipeline", false);
  }

  private static Definition parse(String text, Path file, Path folder, Overrides overrides) {
    SourceText source = SourceText.of(file.toString(), text);
    DefinitionReader reader = new DefinitionReader(source, folder);
    Optional<Node> node = YamlReader.read(text, source, reader.problems);
    if (node.isEmpty()) {
      reader.problems.addIfNone(
          new Mark(1, 1, 1),
          "this file is empty. A pipeline needs 'input' and 'outputs' at least.");
    } else if (node.get() instanceof Node.Mapping root) {
      String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
      return reader.definition(overrides.apply(root), name, true);
    } else {
      reader.binder.record(node.get(), FileShape.Root.class, OWNER);
    }
    throw new ConfigurationException(reader.problems.sorted());
  }

  private Definition definition(Node.Mapping node, String fallbackName, boolean fromFile) {
    FileShape.Root root = binder.bind(node, FileShape.Root.class, OWNER).orElseThrow();
    DefinitionChecks checks = new DefinitionChecks(problems, node);
    List<Use> stages = uses(root.stages(), "a stage", FileShape.StageItem.class, s -> s.asUse());
    List<Use> outputs =
        uses(root.outputs(), "an output", FileShape.OutputItem.class, o -> o.asUse());
    InputDefinition input = standardInput(root.input());
    checks.root(root, fromFile);
    checks.input(input);
    checks.output(input, root.output());
    checks.uses(stages, outputs);
    return new Definition(
        source,
        folder,
        root.name() == null ? fallbackName : root.name(),
        input,
        root.output(),
        stages,
        outputs,
        root.run(),
        new LinkedHashMap<>(root.plugins()),
        node,
        problems.sorted());
  }

  private <T> List<Use> uses(
      Node.@Nullable Sequence items, String owner, Class<T> type, Function<T, Use> asUse) {
    List<Use> uses = new ArrayList<>();
    for (Node item : items == null ? List.<Node>of() : items.items()) {
      if (item instanceof Node.Scalar word && PlainType.of(word) == PlainType.TEXT) {
        problems.add(
            word.mark(), owner + " is written as '- use: " + word.text() + "', with the key.");
      } else {
        binder.bind(item, type, owner).map(asUse).ifPresent(uses::add);
      }
    }
    return uses;
  }

  private static @Nullable InputDefinition standardInput(@Nullable InputDefinition input) {
    if (input == null || !input.saysStandardInput()) {
      return input;
    }
    return input.withPath(InputDefinition.STANDARD_INPUT);
  }
}
