package org.copydesk.cli.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.cli.page.Visible;
import org.copydesk.engine.store.LedgerLine;

/** The cells of a line of the ledger, for people. */
final class LedgerCells {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.systemDefault());
  private static final long SECOND = 1000;

  private LedgerCells() {}

  /** Returns the titles of the columns; the place is the first and the detail the last. */
  static List<String> titles(boolean times) {
    return times
        ? List.of(
            "PLACE", "STATUS", "REASON", "STAGE", "DECIDED", "TOOK", "ATTEMPTS", "REUSED", "DETAIL")
        : List.of("PLACE", "STATUS", "REASON", "STAGE", "DETAIL");
  }

  static List<Inked> of(LedgerLine line, boolean times) {
    LedgerEntry entry = line.entry();
    List<Inked> cells = new ArrayList<>();
    cells.add(Inked.of(name(entry.place().toString())));
    cells.add(StatusInk.of(entry.status()));
    cells.add(Inked.of(entry.reason() == null ? "" : entry.reason().code()));
    cells.add(Inked.of(name(entry.stage())));
    if (times) {
      cells.add(Inked.of(clock(line.decided())));
      cells.add(Inked.of(took(line.effort().millis())));
      cells.add(Inked.of(String.valueOf(line.effort().attempts())));
      cells.add(Inked.of(line.reused() ? "yes" : ""));
    }
    cells.add(Inked.of(Visible.of(entry.detail()).replace('\n', ' '), Ink.FAINT));
    return cells;
  }

  /** A name has no line breaks and tabs that mean anything. */
  private static String name(String text) {
    return Visible.of(text).replace('\n', '\ufffd').replace('\t', '\ufffd');
  }

  private static String clock(Instant decided) {
    return decided.equals(Instant.EPOCH) ? "" : CLOCK.format(decided);
  }

  private static String took(long millis) {
    return millis < SECOND
        ? millis + " ms"
        : String.format(Locale.ROOT, "%,.1f s", millis / (double) SECOND);
  }
}
