package org.copydesk.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.cli.page.Visible;
import org.copydesk.engine.store.LedgerLine;

/** Lines of a ledger as RFC 4180 has it, with cells that no spreadsheet takes for a formula. */
public final class LedgerCsv {

  private static final List<String> COLUMNS =
      List.of("place", "embedded", "status", "reason", "stage", "detail");
  private static final List<String> TIMES = List.of("decided", "millis", "attempts", "reused");

  private LedgerCsv() {}

  /** Returns the line of headings, without its end. */
  public static String head(boolean times) {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addAll(times ? TIMES : List.of());
    return written(columns);
  }

  /** Returns a line without its end. */
  public static String line(LedgerLine line, boolean times) {
    LedgerEntry entry = line.entry();
    List<String> cells = new ArrayList<>();
    cells.add(entry.place().path());
    cells.add(entry.place().embeddedPath());
    cells.add(entry.status().name().toLowerCase(Locale.ROOT));
    cells.add(entry.reason() == null ? "" : entry.reason().code());
    cells.add(entry.stage());
    cells.add(entry.detail());
    if (times) {
      cells.add(line.decided().toString());
      cells.add(String.valueOf(line.effort().millis()));
      cells.add(String.valueOf(line.effort().attempts()));
      cells.add(String.valueOf(line.reused()));
    }
    return written(cells);
  }

  private static String written(List<String> cells) {
    return cells.stream().map(LedgerCsv::cell).collect(Collectors.joining(","));
  }

  /** A spreadsheet takes text with such a first character for a formula and would run it. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = Visible.of(formula ? "'" + text : text);
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
