package org.copydesk.embed;

import org.copydesk.api.source.DocumentSource;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.InputDefinition;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.run.Input;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;

/** A pipeline file as the rounds of a watching need it. */
record WatchedFile(PipelineFile pipeline, ProgressListener progress) {

  /** Reads and checks the file, and returns what it says. */
  Definition definition() {
    Definition definition = pipeline.checked();
    if (Intake.path(definition).equals(InputDefinition.STANDARD_INPUT)) {
      throw new RunException("Standard input cannot be watched: name a folder as the input.");
    }
    return definition;
  }

  /** Runs it over a part of its input. */
  RunReport run(DocumentSource source) {
    return pipeline.run(progress, all -> new Input(source, all.reading(), all.limits()));
  }

  /** Ends a run at work. */
  void stop() {
    pipeline.stop();
  }
}
