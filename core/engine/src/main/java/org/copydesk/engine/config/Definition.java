package org.copydesk.engine.config;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline as data: what a pipeline file says, before anybody looked for its components.
 *
 * <p>A definition may hold faults. {@code Assembler} reports them together with those that only a
 * catalog can show, so that all come at once; until then, what is wrong stands at its default.
 *
 * @param source the file's text, to show faults in
 * @param folder what relative paths start from: the file's folder, or the working directory
 * @param name for people and for the outputs
 * @param input what to read, or null when documents come from a program
 * @param output the folder of the outputs, resolved
 * @param stages in their order
 * @param outputs in their order
 * @param run how to run
 * @param plugins the versions of plugins that will do, by the plugin's id
 * @param node the whole file, to find places in
 * @param problems the faults that were found so far
 */
public record Definition(
    SourceText source,
    Path folder,
    String name,
    @Nullable InputDefinition input,
    Path output,
    List<Use> stages,
    List<Use> outputs,
    RunDefinition run,
    Map<String, String> plugins,
    Node.Mapping node,
    List<Problem> problems) {

  /** Copies the collections. */
  public Definition {
    stages = List.copyOf(stages);
    outputs = List.copyOf(outputs);
    plugins = Collections.unmodifiableMap(new LinkedHashMap<>(plugins));
    problems = List.copyOf(problems);
  }

  /** Starts a pipeline that a program puts together, without a file. */
  public static DefinitionBuilder builder(String name) {
    return new DefinitionBuilder(name);
  }

  /**
   * Tells whether every item of {@code stages} and {@code outputs} could be read: if not, some of
   * them are missing here.
   */
  public boolean complete() {
    return items("stages") == stages.size() && items("outputs") == outputs.size();
  }

  private int items(String key) {
    return node.entry(key)
        .map(entry -> entry.value() instanceof Node.Sequence list ? list.items().size() : -1)
        .orElse(0);
  }

  /** Returns the file's name as it was given, empty when there is none. */
  public String file() {
    return source.file();
  }
}
