package org.copydesk.plugin.actors.actor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.Document;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.link.LinkingRules;
import org.copydesk.plugin.actors.link.Weights;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.reading.BundledEntries;
import org.copydesk.plugin.actors.text.Words;
import org.copydesk.plugin.linguistics.LinguisticsFactory;
import org.copydesk.plugin.linguistics.LinguisticsSettings;
import org.copydesk.plugin.quotes.QuoteExtractorFactory;
import org.copydesk.plugin.quotes.QuoteExtractorSettings;
import org.copydesk.testkit.Chain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the ranking of pronouns learns from: for each pronoun the evidence for every
 * candidate, and which of them the annotation means.
 *
 * <p>The pronouns go to those whom the annotation means, so that what comes after builds on it.
 */
final class PronounRows implements PronounRanking {

  /** A mention of the annotation: where its head stands and which chain it is in. */
  private record Gold(int begin, int end, String chain, boolean pronoun) {}

  private final Words words;
  private final List<Gold> gold;
  private final PrintWriter out;

  private PronounRows(Document document, List<Gold> gold, PrintWriter out) {
    this.words = Words.of(document);
    this.gold = gold;
    this.out = out;
  }

  /** Reads texts with mentions (JSON Lines) and writes rows (JSON Lines). */
  public static void main(String[] args) throws IOException {
    JsonMapper json = JsonMapper.shared();
    Lexicon lexicon = Lexicon.read();
    KnownNames base = KnownNames.of(List.of(BundledEntries.read()), java.util.Set.of("en"));
    LinkingRules rules = new LinkingRules(Weights.read(), 0.5, 0);
    Chain before =
        Chain.of(new LinguisticsFactory(), LinguisticsSettings.DEFAULTS)
            .then(new QuoteExtractorFactory(), QuoteExtractorSettings.DEFAULTS);
    try (PrintWriter out = new PrintWriter(args[1], java.nio.charset.StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode text = json.readTree(line);
        Document document = before.process(text.get("text").asString());
        PronounRows rows = new PronounRows(document, gold(text), out);
        Linking.gather(document, lexicon, base, rules, rows);
      }
    }
  }

  private static List<Gold> gold(JsonNode text) {
    String all = text.get("text").asString();
    List<Gold> gold = new ArrayList<>();
    for (JsonNode mention : text.get("mentions")) {
      gold.add(
          new Gold(
              all.offsetByCodePoints(0, mention.get("hs").asInt()),
              all.offsetByCodePoints(0, mention.get("he").asInt()),
              mention.get("cluster").asString(),
              mention.get("kind").asString().equals("pron")));
    }
    return gold;
  }

  @Override
  public Chosen choose(PronounPhrase phrase, List<Candidate> candidates) {
    String meant = chain(phrase, true);
    Cluster best = null;
    StringBuilder row = new StringBuilder();
    for (Candidate candidate : candidates) {
      boolean right = meant != null && meant.equals(chain(candidate.cluster()));
      best = right ? candidate.cluster() : best;
      row.append(row.isEmpty() ? "" : ",")
          .append('[')
          .append(right ? 1 : 0)
          .append(',')
          .append(Arrays.toString(candidate.evidence()).replaceAll("[\\[\\] ]", ""))
          .append(']');
    }
    out.println(
        "{\"kind\":\"%s\",\"word\":\"%s\",\"gold\":%s,\"candidates\":[%s]}"
            .formatted(
                PronounKind.of(phrase.pronoun()), words.lower(phrase.from()), meant != null, row));
    return best == null ? null : new Chosen(best, 1);
  }

  private String chain(Cluster cluster) {
    Map<String, Integer> counts = new HashMap<>();
    for (Reference reference : cluster.references()) {
      String chain = chain(reference.phrase(), reference.phrase() instanceof PronounPhrase);
      if (chain != null) {
        counts.merge(chain, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private String chain(Phrase phrase, boolean pronoun) {
    int begin = words.begin(phrase.head());
    int end = words.end(phrase.head());
    for (Gold each : gold) {
      if (each.begin() < end && begin < each.end() && each.pronoun() == pronoun) {
        return each.chain();
      }
    }
    return null;
  }
}
