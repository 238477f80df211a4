package org.copydesk.engine.pipeline;

import java.util.List;
import org.copydesk.engine.store.Chain;

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

  /** Returns what the stages' results depend on, for the run store. */
  public Chain chain() {
    return new Chain(stages.stream().map(StageStep::link).toList());
  }
}
