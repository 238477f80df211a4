package org.copydesk.plugin.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.lexicon.WordFile;

/**
 * How often a quote that was found in a certain way is right in its words and its speaker.
 *
 * @param shares by the way it was found, whether it has a speaker, and its kind
 */
record Confidences(Map<String, Double> shares) {

  static final Confidences MEASURED = read("confidence.tsv");

  private static Confidences read(String file) {
    Map<String, Double> shares = new HashMap<>();
    for (String line : WordFile.lines(file)) {
      List<String> columns = List.of(line.split("\t"));
      for (QuoteKind kind : QuoteKind.values()) {
        double share = Double.parseDouble(columns.get(2 + kind.ordinal()));
        shares.put(key(columns.get(0), columns.get(1).equals("named"), kind), share);
      }
    }
    return new Confidences(Map.copyOf(shares));
  }

  double of(Finding finding, boolean named, QuoteKind kind) {
    return shares.getOrDefault(key(finding.name(), named, kind), 0.0);
  }

  private static String key(String finding, boolean named, QuoteKind kind) {
    return finding.toLowerCase(Locale.ROOT) + named + kind;
  }
}
