package org.copydesk.plugin.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Quote;
import org.copydesk.api.vocabulary.Statistic;
import org.copydesk.plugin.export.reading.Names;

/** Counts what the charts of the first page show. */
final class Tally {

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2})(-\\d{2})?");

  /** More days than that are told by the month. */
  private static final int MOST_DAYS = 31;

  private final Map<String, int[]> days = new TreeMap<>();
  private final Map<String, int[]> months = new TreeMap<>();
  private final Map<String, Integer> quoteKinds = new TreeMap<>();
  private final Map<String, Integer> statisticKinds = new TreeMap<>();
  private int undated;

  void add(Document document) {
    String published = document.metadata().published();
    Matcher day = DAY.matcher(published == null ? "" : published);
    if (day.lookingAt()) {
      count(document, days.computeIfAbsent(day.group(), key -> new int[3]));
      count(document, months.computeIfAbsent(day.group(1), key -> new int[3]));
    } else {
      undated++;
    }
    for (Quote quote : document.layer(Layers.QUOTES)) {
      quoteKinds.merge(Names.of(quote.kind()), 1, Integer::sum);
    }
    for (Statistic statistic : document.layer(Layers.STATISTICS)) {
      statisticKinds.merge(Names.of(statistic.kind()), 1, Integer::sum);
    }
  }

  private static void count(Document document, int[] counts) {
    counts[0]++;
    counts[1] += document.layer(Layers.QUOTES).size();
    counts[2] += document.layer(Layers.STATISTICS).size();
  }

  /**
   * Returns rows of a day or, where there are many, a month, with its documents, quotes and
   * statistics, the earliest first.
   */
  List<List<Object>> times() {
    List<List<Object>> rows = new ArrayList<>();
    Map<String, int[]> told = days.size() <= MOST_DAYS ? days : months;
    told.forEach((time, c) -> rows.add(List.of(time, c[0], c[1], c[2])));
    return rows;
  }

  /** Returns how many documents do not tell when they were published. */
  int undated() {
    return undated;
  }

  Map<String, Integer> quoteKinds() {
    return quoteKinds;
  }

  Map<String, Integer> statisticKinds() {
    return statisticKinds;
  }
}
