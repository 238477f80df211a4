package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a pipeline together in a program; settings are maps with the keys of a pipeline file.
 *
 * <pre>{@code
 * Definition.builder("quotes")
 *     .stage("linguistics")
 *     .stage("quote-extractor", Map.of("min-words", 3))
 *     .build()
 * }</pre>
 */
public final class DefinitionBuilder {

  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<Object> stages = new ArrayList<>();
  private final List<Object> outputs = new ArrayList<>();
  private Path folder = Path.of("");

  DefinitionBuilder(String name) {
    root.put("name", name);
  }

  /** Sets what relative paths start from; the working directory by default. */
  public DefinitionBuilder folder(Path path) {
    folder = path;
    return this;
  }

  /** Sets what to read; documents come from the program when nothing is set. */
  public DefinitionBuilder input(Path path) {
    return input(Map.of("path", path));
  }

  /** Sets what to read, with the keys of a pipeline file's {@code input}. */
  public DefinitionBuilder input(Map<String, ?> input) {
    root.put("input", input);
    return this;
  }

  /** Sets the folder of the outputs. */
  public DefinitionBuilder output(Path path) {
    root.put("output", path);
    return this;
  }

  /** Adds a stage with default settings. */
  public DefinitionBuilder stage(String name) {
    return stage(name, Map.of());
  }

  /** Adds a stage. */
  public DefinitionBuilder stage(String name, Map<String, ?> settings) {
    return stageItem(Map.of("use", name, "with", settings));
  }

  /** Adds a stage with the keys of a pipeline file's item: {@code use}, {@code id}, ... */
  public DefinitionBuilder stageItem(Map<String, ?> item) {
    stages.add(item);
    return this;
  }

  /** Adds an exporter with default settings. */
  public DefinitionBuilder export(String name) {
    return export(name, Map.of());
  }

  /** Adds an exporter. */
  public DefinitionBuilder export(String name, Map<String, ?> settings) {
    outputs.add(Map.of("use", name, "with", settings));
    return this;
  }

  /** Sets how to run, with the keys of a pipeline file's {@code run}. */
  public DefinitionBuilder run(Map<String, ?> run) {
    root.put("run", run);
    return this;
  }

  /**
   * Makes the definition; its faults wait in it until the pipeline is assembled.
   *
   * @throws IllegalArgumentException if a setting is a Java object that no file could hold
   */
  public Definition build() {
    Map<String, Object> whole = new LinkedHashMap<>(root);
    whole.put("stages", stages);
    whole.put("outputs", outputs);
    return DefinitionReader.of(whole, folder);
  }
}
