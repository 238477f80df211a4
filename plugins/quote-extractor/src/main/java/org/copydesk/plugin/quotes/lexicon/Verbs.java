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
 * The verbs of speaking and writing by each of their forms; those with a particle come first.
 *
 * @param byForm the verbs that have a form
 */
public record Verbs(Map<String, List<Verb>> byForm) {

  static Verbs read(String file, String irregularFile) {
    Map<String, List<String>> irregular =
        WordFile.lines(irregularFile).stream()
            .map(line -> List.of(line.split("\t")))
            .collect(Collectors.toMap(forms -> forms.get(0), forms -> forms));
    Map<String, List<Verb>> byForm = new HashMap<>();
    for (String line : WordFile.lines(file)) {
      Verb verb = verb(line);
      List<String> known = irregular.get(verb.lemma());
      for (String form : known == null ? Inflection.forms(verb.lemma()) : Set.copyOf(known)) {
        List<Verb> same = byForm.computeIfAbsent(form, key -> new ArrayList<>());
        same.add(verb.particle().isEmpty() ? same.size() : 0, verb);
      }
    }
    return new Verbs(Map.copyOf(byForm));
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

  /** Returns the verbs that have a form, none if no verb of speaking has it. */
  public List<Verb> of(String form) {
    return byForm.getOrDefault(form, List.of());
  }
}
