package org.copydesk.plugin.quotes.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verbs of speaking and writing by lemma; those with a particle come first.
 *
 * @param byLemma the verbs of each lemma
 */
public record Verbs(Map<String, List<Verb>> byLemma) {

  static Verbs read(String file) {
    Map<String, List<Verb>> byLemma = new HashMap<>();
    for (String line : WordFile.lines(file)) {
      Verb verb = verb(line);
      List<Verb> same = byLemma.computeIfAbsent(verb.lemma(), key -> new ArrayList<>());
      same.add(verb.particle().isEmpty() ? same.size() : 0, verb);
    }
    return new Verbs(Map.copyOf(byLemma));
  }

  private static Verb verb(String line) {
    String[] columns = line.split("\t");
    String[] words = columns[0].split(" ", 2);
    Set<Frame> frames =
        Arrays.stream(columns[1].split(" "))
            .map(frame -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    return new Verb(words[0], words.length > 1 ? words[1] : "", frames);
  }

  /** Returns the verbs of a lemma, none if it is no verb of speaking. */
  public List<Verb> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }
}
