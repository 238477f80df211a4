package org.copydesk.cli;

import java.util.function.Consumer;
import org.copydesk.embed.Watched;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.ProgressListener;

/** Is told what a watching does, and tells it on. */
interface WatchLog extends ProgressListener, Consumer<Watched> {

  /** The watching is over, because it was asked to end or because it broke down. */
  void ended(boolean asked);

  /** Returns the log that the options ask for. */
  static WatchLog of(LogOptions options, Terminal terminal) {
    if (options.quiet()) {
      LibraryLog.errorsOnly();
      return new ScreenWatchLog(terminal, true);
    }
    if (options.format() == LogFormat.JSON) {
      LibraryLog.asJson(new JsonLines(terminal.err()));
      return new JsonWatchLog(new JsonLines(terminal.err()));
    }
    return new ScreenWatchLog(terminal, false);
  }

  @Override
  default void progress(Progress progress) {}
}
