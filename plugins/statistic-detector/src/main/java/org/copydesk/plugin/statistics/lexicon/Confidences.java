package org.copydesk.plugin.statistics.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.vocabulary.StatisticKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Table;

/** How often figures of a kind were right, which is how sure a figure is. */
public final class Confidences {

  private static final String BARE = "bare";
  private static final String DIGITS = "digits";
  private static final String WORDS = "words";

  private final Map<String, Double> shares = new HashMap<>();

  Confidences() {
    for (String[] row : Table.rows("confidence.tsv")) {
      shares.put(key(row[0], row[1]), Double.valueOf(row[2]));
    }
  }

  /**
   * Returns how likely the value of a figure is right, between 0 and 1.
   *
   * @param inDigits whether a digit stands in its words
   */
  public double of(Figure figure, boolean inDigits) {
    StatisticKind kind = figure.kind();
    boolean bare = figure.isBare() && kind == StatisticKind.COUNT;
    String form = bare ? BARE : inDigits ? DIGITS : WORDS;
    Double share = shares.get(key(kind.name().replace('_', '-'), form));
    if (share == null) {
      throw new IllegalStateException("confidence.tsv says nothing of '" + kind + "', " + form);
    }
    return share;
  }

  private static String key(String kind, String form) {
    return kind.toLowerCase(Locale.ROOT) + "/" + form;
  }
}
