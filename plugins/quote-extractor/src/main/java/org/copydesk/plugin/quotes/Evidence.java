package org.copydesk.plugin.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.plugin.quotes.lexicon.WordFile;

/**
 * What speaks for a quote that was decoded from roles.
 *
 * @param edges how likely its pieces begin and end where they do, from 0 to 1
 * @param link how likely its speaker is the right one, from 0 to 1
 * @param sameWords whether the rules found the same words
 * @param rulesAlone whether it has no roles, only rules
 */
record Evidence(double edges, double link, boolean sameWords, boolean rulesAlone) {

  /** What speaks for words between marks that have no role. */
  static final Evidence RULES_ALONE = new Evidence(0, 0, false, true);

  private static final Map<String, Double> WEIGHTS = weights("role-confidence.tsv");

  private static Map<String, Double> weights(String file) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordFile.lines(file)) {
      List<String> columns = List.of(line.split("\t"));
      weights.put(columns.get(0), Double.parseDouble(columns.get(1)));
    }
    return Map.copyOf(weights);
  }

  /**
   * How likely a quote has the right words and the right speaker, from 0 to 1.
   *
   * @param named whether it has a speaker
   */
  double confidence(QuoteKind kind, boolean named) {
    double sum =
        weight("always")
            + weight(kind.name().toLowerCase(Locale.ROOT))
            + weight("edges") * edges
            + weight("link") * link
            + (sameWords ? weight("same-words") : 0)
            + (named ? weight("named") : 0)
            + (rulesAlone ? weight("rules-alone") : 0);
    return 1 / (1 + Math.exp(-sum));
  }

  private static double weight(String feature) {
    return WEIGHTS.getOrDefault(feature, 0.0);
  }
}
