package org.copydesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.cli.ledger.SumText;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.Gone;
import org.copydesk.engine.store.LedgerSum;
import org.copydesk.engine.store.Retried;

/** The table at the end of a run. */
final class Summary {

  private static final int MOST_TROUBLE = 10;
  private static final String KNOWN = " were known from an earlier run and are";
  private static final List<String> LAYERS = List.of("quotes", "statistics", "actors");

  private final Terminal terminal;
  private final Path workingDirectory;
  private final String ledger;
  private final String retry;

  Summary(Terminal terminal, Path workingDirectory) {
    this(terminal, workingDirectory, "", "");
  }

  private Summary(Terminal terminal, Path workingDirectory, String ledger, String retry) {
    this.terminal = terminal;
    this.workingDirectory = workingDirectory;
    this.ledger = ledger;
    this.retry = retry;
  }

  /** Returns one that names the commands to go on with. */
  Summary naming(PipelineOptions options) {
    return new Summary(terminal, workingDirectory, options.ledger(), options.command("retry"));
  }

  /** Tells what is about to be tried again. */
  void printRetrying(LedgerSum before) {
    String what =
        Quantities.count(before.count(Status.QUARANTINED))
            + " quarantined, "
            + Quantities.count(before.count(Status.PARTIAL))
            + " partial.";
    terminal
        .out()
        .println(
            before.trouble() == 0
                ? "Nothing is to be tried again: all was processed. Only what has changed is read."
                : "Trying again: " + what);
    terminal.out().flush();
  }

  void print(RunReport report) {
    PrintWriter out = terminal.out();
    out.println(
        terminal.bold(report.pipeline())
            + " finished in "
            + Quantities.duration(report.duration()));
    out.println();
    printCounts(out, counts(report), annotations(report));
    if (report.found() == 0) {
      out.println();
      out.println(
          terminal.warning(
              "  Nothing was found to read: look at 'path', 'include' and 'exclude' of the input."));
    }
    printHistory(out, report);
    printTrouble(out, report);
    printGone(out, report.gone());
    printLeftAlone(out, report.sum());
    out.println();
    out.println("  Outputs");
    report.outputs().forEach(path -> out.println("    " + shown(path)));
    out.flush();
  }

  private static List<String> counts(RunReport report) {
    List<String> cells = new ArrayList<>();
    cells.add(cell("found", report.found()));
    for (Status status : Status.values()) {
      cells.add(cell(status.name().toLowerCase(Locale.ROOT), report.count(status)));
    }
    return cells;
  }

  private static List<String> annotations(RunReport report) {
    List<String> cells = new ArrayList<>();
    for (Map.Entry<String, Long> layer : report.annotations().entrySet()) {
      if (LAYERS.contains(layer.getKey())) {
        cells.add(cell(layer.getKey(), layer.getValue()));
      }
    }
    return cells;
  }

  private static String cell(String label, long number) {
    return String.format(Locale.ROOT, "%-12s %9s", label, Quantities.count(number));
  }

  private static void printCounts(PrintWriter out, List<String> left, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String first = i < left.size() ? left.get(i) : " ".repeat(22);
      out.println(
          ("  " + first + (i < right.size() ? "     " + right.get(i) : "")).stripTrailing());
    }
  }

  private void printTrouble(PrintWriter out, RunReport report) {
    List<LedgerEntry> trouble = report.trouble();
    if (trouble.isEmpty()) {
      return;
    }
    out.println();
    out.println("  Not read whole: " + reasons(report.sum()));
    trouble.stream()
        .limit(MOST_TROUBLE)
        .forEach(entry -> out.println("    " + terminal.warning(line(entry))));
    long more = report.sum().trouble() - MOST_TROUBLE;
    if (more > 0) {
      out.println("    ... and " + Quantities.count(more) + " more");
    }
    if (!ledger.isEmpty()) {
      out.println("    All of them: " + Terminal.plain(ledger) + " --status partial,quarantined");
      out.println("    Once they are mended: " + Terminal.plain(retry));
    }
  }

  private static String reasons(LedgerSum sum) {
    return Stream.of(Status.PARTIAL, Status.QUARANTINED)
        .map(status -> SumText.reasons(sum, status))
        .filter(reasons -> !reasons.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Tells what earlier runs have to do with this one. */
  private static void printHistory(PrintWriter out, RunReport report) {
    long reused = report.sum().reused();
    if (reused > 0 || report.retried().isPresent()) {
      out.println();
    }
    if (reused > 0) {
      String known = reused == 1 ? " was known from an earlier run and is" : KNOWN;
      out.println("  " + Quantities.count(reused) + known + " used again.");
    }
    report
        .retried()
        .filter(retried -> retried.tried() > 0)
        .ifPresent(retried -> out.println("  " + words(retried)));
  }

  private static String words(Retried retried) {
    StringBuilder words = new StringBuilder();
    words.append("Of ").append(Quantities.count(retried.tried())).append(" tried again: ");
    words.append(Quantities.count(retried.count(Status.PROCESSED))).append(" now processed");
    add(words, retried.count(Status.SKIPPED), "now skipped");
    add(words, retried.count(Status.PARTIAL), "still partial");
    add(words, retried.count(Status.QUARANTINED), "still quarantined");
    add(words, retried.gone(), "gone");
    return words.append('.').toString();
  }

  private static void add(StringBuilder words, long count, String what) {
    if (count > 0) {
      words.append(", ").append(Quantities.count(count)).append(' ').append(what);
    }
  }

  private static void printLeftAlone(PrintWriter out, LedgerSum sum) {
    long left = sum.reasons().getOrDefault(Reason.LANGUAGE_NOT_SUPPORTED, 0L);
    if (left > 0) {
      out.println();
      out.println("  Left alone by a stage: language-not-supported " + Quantities.count(left));
    }
  }

  private static void printGone(PrintWriter out, Gone gone) {
    if (gone.count() == 0) {
      return;
    }
    out.println();
    out.println("  Gone since the last run");
    gone.first().stream()
        .limit(MOST_TROUBLE)
        .forEach(
            place -> out.println("    " + Terminal.plain(place.toString()).replace('\n', ' ')));
    if (gone.count() > MOST_TROUBLE) {
      out.println("    ... and " + Quantities.count(gone.count() - MOST_TROUBLE) + " more");
    }
  }

  private static String line(LedgerEntry entry) {
    StringBuilder line = new StringBuilder(entry.place().toString());
    line.append("  ").append(entry.status().name().toLowerCase(Locale.ROOT));
    if (entry.reason() != null) {
      line.append(": ").append(entry.reason().code());
    }
    if (!entry.stage().isEmpty()) {
      line.append(" in ").append(entry.stage());
    }
    String detail = entry.detail().isEmpty() ? "" : " (" + entry.detail() + ")";
    return Terminal.plain(line + detail).replace('\n', ' ');
  }

  private String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(workingDirectory)
        ? workingDirectory.relativize(absolute).toString()
        : absolute.toString();
  }
}
