package org.copydesk.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sign that parts the cells of a text.
 *
 * @param sign a comma, semicolon, tab or vertical bar
 * @param from where the first record begins
 */
record Separator(char sign, int from) {

  /** The comma comes last: it stands inside numbers and sentences. */
  private static final List<Character> SIGNS = List.of('\t', ';', '|', ',');

  private static final Pattern DECLARED = Pattern.compile("sep=([,;|\\t])\\R");
  private static final int SAMPLE = 1 << 16;
  private static final int RECORDS = 100;
  private static final double SURE = 0.9;
  private static final double LIKELY = 0.55;

  /** Finds the sign of what is said to be a table, null when the text is none. */
  static @Nullable Separator of(String text) {
    Matcher declared = DECLARED.matcher(text);
    if (declared.lookingAt()) {
      return new Separator(declared.group(1).charAt(0), declared.end());
    }
    Separator best = null;
    double share = LIKELY;
    for (char sign : SIGNS) {
      double found = shareOfRows(text, sign);
      if (share < SURE && found > share) {
        best = new Separator(sign, 0);
        share = found;
      }
    }
    return best;
  }

  /** Tells whether a text that nobody calls a table is one: tabs part every line alike. */
  static boolean isTabbed(String text) {
    List<List<@Nullable Span>> records = sample(text, '\t');
    int columns = records.isEmpty() ? 0 : records.get(0).size();
    return records.size() > 2
        && columns > 1
        && records.stream().allMatch(cells -> cells.size() == columns && cells.get(0) != null);
  }

  /** Returns the share of records that have as many cells as most others. */
  private static double shareOfRows(String text, char sign) {
    List<List<@Nullable Span>> records = sample(text, sign);
    Map<Integer, Integer> widths = new TreeMap<>();
    for (List<@Nullable Span> cells : records) {
      widths.merge(cells.size(), 1, Integer::sum);
    }
    widths.remove(1);
    int most = widths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most < 2 ? 0 : (double) most / records.size();
  }

  private static List<List<@Nullable Span>> sample(String text, char sign) {
    boolean whole = text.length() <= SAMPLE;
    Records records = new Records(whole ? text : text.substring(0, SAMPLE), 0, sign);
    List<List<@Nullable Span>> sample = new ArrayList<>();
    while (records.hasNext() && sample.size() < RECORDS) {
      sample.add(records.next());
    }
    if (!whole && !records.hasNext() && sample.size() > 1) {
      sample.remove(sample.size() - 1);
    }
    return sample;
  }
}
