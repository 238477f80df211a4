package org.copydesk.embed;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of a pipeline would do.
 *
 * @param name the pipeline's name
 * @param input the folder or file that is read, or {@code -}
 * @param survey what there is to read; empty for standard input
 * @param stages in their order
 * @param routes what each kind of file goes through, the most frequent first
 * @param outputs the exporters in their order
 * @param folder the folder of the outputs
 * @param workers how many documents would be in work at once
 * @param sample what a few files gave, empty when none were read
 */
public record Explanation(
    String name,
    Path input,
    Optional<Survey> survey,
    List<Step> stages,
    List<Route> routes,
    List<Step> outputs,
    Path folder,
    int workers,
    Optional<Sample> sample) {

  /**
   * A stage or exporter.
   *
   * @param id its id in the pipeline
   * @param component the component's name
   * @param summary what it does, in a sentence
   * @param plugin where it comes from
   * @param requires the layers that it cannot work without
   * @param uses the layers that it takes when they are there
   * @param provides the layers that it adds
   * @param languages the ISO 639-1 codes that it runs on, empty for all
   * @param paths the files and folders that its settings name
   */
  public record Step(
      String id,
      String component,
      String summary,
      Origin plugin,
      List<String> requires,
      List<String> uses,
      List<String> provides,
      Set<String> languages,
      List<Path> paths) {}

  /**
   * Where a component comes from.
   *
   * @param plugin the plugin's id, empty when it came from the class path
   * @param version the plugin's version, empty when it came from the class path
   * @param digest the SHA-256 of what its classes came from, in hexadecimal
   */
  public record Origin(String plugin, String version, String digest) {}

  /**
   * What kinds of file go through.
   *
   * @param types the kinds, the most frequent first
   * @param files how many files there are of them
   * @param stages the ids of the stages that run on them, as far as each serves the language
   */
  public record Route(List<FileType> types, long files, List<String> stages) {}

  /** Copies the lists. */
  public Explanation {
    stages = List.copyOf(stages);
    routes = List.copyOf(routes);
    outputs = List.copyOf(outputs);
  }

  /** Returns how long a run would take, as far as the sample tells; empty without one. */
  public Optional<Duration> estimate() {
    return sample
        .filter(s -> s.files() > 0 && survey.isPresent())
        .map(s -> s.estimate(survey.orElseThrow().files(), workers));
  }
}
