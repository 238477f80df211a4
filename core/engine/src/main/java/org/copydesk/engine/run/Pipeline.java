package org.copydesk.engine.run;

import java.util.List;

/**
 * What the runner runs: steps that were checked against each other and can be made at any time.
 *
 * @param name for people, and for the outputs
 * @param stages in the order of the pipeline file
 * @param corpusStages in the order of the pipeline file
 * @param exporters in the order of the pipeline file
 */
public record Pipeline(
    String name,
    List<StageStep> stages,
    List<CorpusStep> corpusStages,
    List<ExporterStep> exporters) {

  /** Copies the lists. */
  public Pipeline {
    stages = List.copyOf(stages);
    corpusStages = List.copyOf(corpusStages);
    exporters = List.copyOf(exporters);
  }
}
