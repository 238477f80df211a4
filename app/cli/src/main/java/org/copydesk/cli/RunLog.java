package org.copydesk.cli;

import java.nio.file.Path;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.ProgressListener;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.LedgerSum;

/** Is told what a run does, and tells it on. */
interface RunLog extends ProgressListener {

  /** Tells nothing. */
  RunLog QUIET =
      new RunLog() {
        @Override
        public void started(Path pipeline) {}

        @Override
        public void progress(Progress progress) {}

        @Override
        public void ended() {}

        @Override
        public void finished(RunReport report) {}

        @Override
        public void stopped(String message, int exitCode) {}
      };

  /** The run that begins tries again what was partial or quarantined in this one. */
  default void retrying(LedgerSum before) {}

  /** A run of this pipeline file begins. */
  void started(Path pipeline);

  /** The run is over, well or not. */
  void ended();

  /** The run went well as a whole. */
  void finished(RunReport report);

  /** The run was told to stop, and did. */
  void stopped(String message, int exitCode);
}
