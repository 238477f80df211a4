package org.copydesk.cli;

import java.time.Duration;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.ProgressListener;

/**
 * Shows how far a run is: one line that changes on a screen, a plain line now and then elsewhere.
 */
final class ProgressPrinter implements ProgressListener {

  private static final Duration BETWEEN_PLAIN_LINES = Duration.ofSeconds(10);
  private static final Duration BEFORE_A_GUESS = Duration.ofSeconds(2);

  private final Terminal terminal;
  private Duration next = BETWEEN_PLAIN_LINES;
  private boolean shown;

  ProgressPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void progress(Progress progress) {
    if (terminal.live()) {
      shown = true;
      terminal.err().print("\r\u001b[K" + line(progress));
      terminal.err().flush();
    } else if (progress.elapsed().compareTo(next) >= 0) {
      next = progress.elapsed().plus(BETWEEN_PLAIN_LINES);
      terminal.err().println(line(progress));
      terminal.err().flush();
    }
  }

  /** Clears the changing line. */
  void end() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }

  static String line(Progress progress) {
    if (progress.exported() > 0) {
      return "Writing  " + Quantities.count(progress.exported()) + " documents";
    }
    String found = Quantities.count(progress.found()) + (progress.complete() ? "" : "+");
    StringBuilder line = new StringBuilder("Reading  ");
    line.append(Quantities.count(progress.done()))
        .append(" of ")
        .append(found)
        .append(" documents");
    if (progress.elapsed().compareTo(BEFORE_A_GUESS) > 0) {
      double seconds = progress.elapsed().toMillis() / 1000.0;
      line.append("  ").append(Quantities.rate(progress.done() / seconds)).append(" documents/s");
      line.append("  ")
          .append(Quantities.rate(progress.characters() / seconds / 1000))
          .append(" k characters/s");
      appendTimeLeft(line, progress, seconds);
    }
    return line.toString();
  }

  private static void appendTimeLeft(StringBuilder line, Progress progress, double seconds) {
    if (progress.complete() && progress.done() > 0) {
      double left = seconds / progress.done() * (progress.found() - progress.done());
      line.append("  about ").append(Quantities.roughly(Duration.ofMillis((long) (left * 1000))));
      line.append(" left");
    }
  }
}
