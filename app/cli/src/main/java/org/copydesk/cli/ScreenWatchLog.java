package org.copydesk.cli;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.source.Status;
import org.copydesk.embed.Watched;
import org.copydesk.embed.watch.Look;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.RunReport;

/** Tells people of a watching: a line a round. */
final class ScreenWatchLog implements WatchLog {

  private final Terminal terminal;
  private final boolean quiet;
  private final ProgressPrinter printer;

  ScreenWatchLog(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
    this.printer = new ProgressPrinter(terminal);
  }

  @Override
  public void progress(Progress progress) {
    if (!quiet && terminal.live()) {
      printer.progress(progress);
    }
  }

  @Override
  public void accept(Watched event) {
    printer.end();
    if (event instanceof Watched.Begun begun) {
      String how =
          begun.told() ? "" : " (the system does not tell of every change: looking now and then)";
      say("watching " + begun.folder() + how + "; Ctrl-C ends it");
    } else if (event instanceof Watched.Round round) {
      say(line(round.change(), round.report()));
    } else if (event instanceof Watched.Changed) {
      say("the pipeline file has changed; it is used from now on");
    } else if (event instanceof Watched.Failed failed) {
      err(terminal.error("error: ") + failed.cause().getMessage());
      err("Tried again in " + Quantities.duration(failed.again()) + ".");
    } else if (event instanceof Watched.Refused refused) {
      err(String.valueOf(refused.cause().getMessage()));
      err("Nothing is run until that is mended.");
    }
  }

  /** Says what arrived, and what became of all that is there. */
  static String line(Look.Change change, RunReport report) {
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      if (report.count(status) > 0) {
        parts.add(count(report.count(status), status.name().toLowerCase(Locale.ROOT)));
      }
    }
    return String.join(
            ", ",
            count(change.arrived(), "new"),
            count(change.changed(), "changed"),
            count(change.gone(), "gone"))
        + "; now "
        + (parts.isEmpty() ? "nothing there" : String.join(", ", parts))
        + "; "
        + Quantities.duration(report.duration());
  }

  private static String count(long number, String what) {
    return Quantities.count(number) + " " + what;
  }

  @Override
  public void ended(boolean asked) {
    printer.end();
    if (asked) {
      say("stopped; the outputs are those of the last round");
    } else {
      err(terminal.error("error: ") + "the watching broke down; start it again.");
    }
  }

  private void say(String line) {
    if (!quiet) {
      terminal.out().println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + line);
      terminal.out().flush();
    }
  }

  private void err(String line) {
    terminal.err().println(line);
    terminal.err().flush();
  }
}
