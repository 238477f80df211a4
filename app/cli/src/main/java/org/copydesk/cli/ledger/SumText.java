package org.copydesk.cli.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.cli.layout.Inked;
import org.copydesk.engine.store.LedgerSum;

/** What a ledger adds up to, in words. */
public final class SumText {

  private static final int STATUS_COLUMNS = 13;
  private static final int COUNT_COLUMNS = 9;

  private SumText() {}

  /** Returns a line for each status that occurs, with its reasons behind it. */
  public static List<Inked> lines(LedgerSum sum) {
    List<Inked> lines = new ArrayList<>();
    for (Status status : Status.values()) {
      if (sum.count(status) > 0) {
        String count = String.format(Locale.ROOT, "%,9d", sum.count(status));
        lines.add(
            StatusInk.of(status)
                .padded(STATUS_COLUMNS)
                .plus(count.substring(Math.max(0, count.length() - COUNT_COLUMNS)))
                .plus("   " + reasons(sum, status)));
      }
    }
    return lines;
  }

  /** Returns the reasons of a status with their counts, the most frequent first. */
  public static String reasons(LedgerSum sum, Status status) {
    return sum.reasons().entrySet().stream()
        .filter(entry -> entry.getKey().status() == status)
        .sorted(
            Map.Entry.<Reason, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getKey().code() + " " + String.format(Locale.ROOT, "%,d", e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
