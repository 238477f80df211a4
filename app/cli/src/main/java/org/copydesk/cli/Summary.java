package org.copydesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.Gone;

/** The table at the end of a run. */
final class Summary {

  private static final int MOST_TROUBLE = 10;
  private static final List<String> LAYERS = List.of("quotes", "statistics", "actors");

  private final Terminal terminal;
  private final Path workingDirectory;

  Summary(Terminal terminal, Path workingDirectory) {
    this.terminal = terminal;
    this.workingDirectory = workingDirectory;
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
    printTrouble(out, report);
    printGone(out, report.gone());
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
    out.println("  Not read whole");
    trouble.stream()
        .limit(MOST_TROUBLE)
        .forEach(entry -> out.println("    " + terminal.warning(line(entry))));
    long all = report.count(Status.PARTIAL) + report.count(Status.QUARANTINED);
    if (all > MOST_TROUBLE) {
      out.println(
          "    ... and " + Quantities.count(all - MOST_TROUBLE) + " more: see ledger.jsonl");
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
