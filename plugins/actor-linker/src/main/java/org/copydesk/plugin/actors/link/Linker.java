package org.copydesk.plugin.actors.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.api.document.Document;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Candidate;
import org.copydesk.plugin.actors.base.Entry;
import org.copydesk.plugin.actors.base.KnownNames;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.text.Words;

/**
 * Decides which entries the names of one document stand for.
 *
 * <p>Each candidate gets the exponential of its weighed features; its score is its part of the sum
 * over all candidates and of 1, which stands for somebody whom no base knows.
 */
public final class Linker {

  /** The share of an entry in a name that no base gives it. */
  private static final double UNHEARD_OF = 0.02;

  private static final Comparator<Scored> LIKELIEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate().base())
          .thenComparing(scored -> scored.entry().id());

  private static final Set<AliasKind> NAMES = Set.of(AliasKind.NAME, AliasKind.WEAK);

  private final LinkingRules rules;
  private final KnownNames base;
  private final Lexicon lexicon;
  private final Evident evident = new Evident();
  private final Evidence.Setting setting;
  private final Map<String, List<Candidate>> candidates = new HashMap<>();
  private final Map<String, Portrait> portraits = new HashMap<>();

  /** Makes the linker of one document. */
  public Linker(
      Document document, Words words, Lexicon lexicon, KnownNames base, LinkingRules rules) {
    this.rules = rules;
    this.base = base;
    this.lexicon = lexicon;
    this.setting =
        new Evidence.Setting(
            new EntityTypes(document, words),
            new Surroundings(words, lexicon),
            evident,
            this::portrait,
            DocumentDay.of(document.metadata().published()));
  }

  private Portrait portrait(Entry entry) {
    return portraits.computeIfAbsent(entry.id(), id -> Portrait.of(entry, base, lexicon));
  }

  /** Notes that a name in the text can only be an entry's. */
  public void note(Entry entry, String name) {
    evident.add(entry, name);
  }

  /** Notes that the text has an adjective, the people or the capital of a country. */
  public void noteCountry(Entry country) {
    evident.addCountry(country);
  }

  /** Returns whose name a text may be when nothing else is known; a capital is no such name. */
  public List<Candidate> candidates(String name) {
    return candidates.computeIfAbsent(name, this::find);
  }

  private List<Candidate> find(String name) {
    List<Candidate> found = new ArrayList<>();
    Map<Nature, Integer> firstBase = new EnumMap<>(Nature.class);
    for (Candidate each : base.candidates(name)) {
      if (NAMES.contains(each.alias().kind())) {
        found.add(each);
        firstBase.merge(Nature.of(each), each.base(), Math::min);
      }
    }
    found.removeIf(each -> each.base() > firstBase.getOrDefault(Nature.of(each), 0));
    return found;
  }

  /** Decides whom the names of a question stand for. */
  public Verdict judge(Question question) {
    Map<String, Candidate> all = new TreeMap<>();
    List<List<Candidate>> byName = new ArrayList<>();
    for (String name : new TreeSet<>(question.names())) {
      List<Candidate> found = candidates(name);
      if (!found.isEmpty()) {
        byName.add(found);
        found.forEach(each -> all.merge(each.known().entry().id(), each, Linker::surer));
      }
    }
    return all.isEmpty() ? Verdict.NOBODY : judge(question, all, byName);
  }

  private static Candidate surer(Candidate one, Candidate other) {
    return one.alias().kind() == AliasKind.WEAK ? other : one;
  }

  private Verdict judge(
      Question question, Map<String, Candidate> all, List<List<Candidate>> byName) {
    Evidence evidence = new Evidence(question, ownWords(question), rules.weights(), setting);
    double most =
        all.values().stream().mapToDouble(each -> share(each, byName)).max().orElseThrow();
    double[] powers = new double[all.size()];
    double sum = 1;
    int next = 0;
    for (Candidate candidate : all.values()) {
      double share = share(candidate, byName) - most;
      powers[next] = Math.exp(evidence.strength(candidate, share));
      sum += powers[next++];
    }
    List<Scored> scored = new ArrayList<>();
    for (Candidate candidate : all.values()) {
      scored.add(new Scored(candidate, powers[scored.size()] / sum));
    }
    scored.sort(LIKELIEST_FIRST);
    return Verdict.of(scored, rules.threshold());
  }

  private Set<String> ownWords(Question question) {
    Set<String> own = new HashSet<>();
    question.names().forEach(name -> own.addAll(Portrait.words(name, lexicon)));
    return own;
  }

  /** Returns the logarithm of a candidate's share over all names that anybody has. */
  private static double share(Candidate candidate, List<List<Candidate>> byName) {
    String id = candidate.known().entry().id();
    double sum = 0;
    for (List<Candidate> found : byName) {
      sum +=
          Math.log(
              found.stream()
                  .filter(each -> each.known().entry().id().equals(id))
                  .mapToDouble(Candidate::score)
                  .findFirst()
                  .orElse(UNHEARD_OF));
    }
    return sum;
  }
}
