package org.copydesk.plugin.statistics.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Table;

/** The words of dates and other times. */
public final class TimeWords {

  private static final Set<String> CAPITAL_ONLY =
      Set.of("may", "march", "mar", "dec", "mon", "wed", "sat", "sun", "sept", "august");

  private final Set<String> months = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  TimeWords() {
    for (String[] row : Table.rows("months.tsv")) {
      (row[1].equals("month") ? months : weekdays).add(row[0]);
    }
    for (String[] row : Table.rows("time-words.tsv")) {
      classes.computeIfAbsent(row[1], key -> new HashSet<>()).add(row[0]);
    }
  }

  public boolean isMonth(Lexeme lexeme) {
    return months.contains(lexeme.lower()) && isWritten(lexeme);
  }

  public boolean isWeekday(Lexeme lexeme) {
    return weekdays.contains(lexeme.lower()) && lexeme.isCapital();
  }

  public boolean is(Lexeme lexeme, String kind) {
    return classes.getOrDefault(kind, Set.of()).contains(lexeme.lower());
  }

  private static boolean isWritten(Lexeme lexeme) {
    return lexeme.isCapital() || !CAPITAL_ONLY.contains(lexeme.lower()) && lexeme.isWord();
  }
}
