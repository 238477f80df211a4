package org.copydesk.plugin.actors.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Candidate;
import org.copydesk.plugin.actors.base.Entry;
import org.jspecify.annotations.Nullable;

/** What a text tells for and against the candidates of one question. */
final class Evidence {

  private static final int MOST_WORDS = 3;
  private static final int MOST_RELATED = 2;

  private final Question question;
  private final Weights weights;
  private final Setting setting;
  private final Set<String> near;
  private final Set<String> own;

  /**
   * What is the same for all questions of a document.
   *
   * @param day its day, null when it has none
   */
  record Setting(
      EntityTypes types,
      Surroundings surroundings,
      Evident evident,
      Function<Entry, Portrait> portraits,
      @Nullable LocalDate day) {}

  /**
   * Reads what stands round the names.
   *
   * @param own the words of the names
   */
  Evidence(Question question, Set<String> own, Weights weights, Setting setting) {
    this.question = question;
    this.own = own;
    this.weights = weights;
    this.setting = setting;
    this.near = setting.surroundings.near(question.places());
  }

  /**
   * Weighs what speaks for a candidate.
   *
   * @param share the logarithm of its share in the names, compared with the candidate that has most
   */
  double strength(Candidate candidate, double share) {
    Entry entry = candidate.known().entry();
    boolean weak = candidate.alias().kind() == AliasKind.WEAK;
    boolean evident = setting.evident.has(entry, question.names());
    int related = Math.min(MOST_RELATED, setting.evident.related(entry));
    return weights.of(Feature.SHARE, share)
        + weights.of(Feature.NAME, 1)
        + weights.of(Feature.LONG_NAME, !weak && hasLongName() ? 1 : 0)
        + weights.of(Feature.EVIDENT, evident ? 1 : 0)
        + weights.of(Feature.RELATED, related)
        + weights.of(Feature.OUT_OF_DATE, isOutOfDate(entry) ? 1 : 0)
        + weights.of(Feature.FOREIGN, isForeign(entry) ? 1 : 0)
        + weights.of(Feature.TEAM, isMistakenForTeam(entry) ? 1 : 0)
        + weights.of(Feature.PLAYING, isPlaying(entry) ? 1 : 0)
        + context(entry)
        + types(entry, weak)
        + descriptions(entry)
        + homes(entry);
  }

  private boolean hasLongName() {
    return question.names().stream().anyMatch(name -> name.strip().indexOf(' ') > 0);
  }

  private boolean isOutOfDate(Entry entry) {
    return setting.day != null && !entry.details().validity().holds(setting.day);
  }

  private double context(Entry entry) {
    int close = 0;
    int far = 0;
    Portrait portrait = setting.portraits.apply(entry);
    for (Set<String> name : portrait.names()) {
      close += own.containsAll(name) || !isCompleted(name) ? 0 : 1;
    }
    for (String term : portrait.terms()) {
      if (own.contains(term)) {
        continue;
      }
      if (Surroundings.hasAll(near, term)) {
        close++;
      } else if (setting.surroundings.has(term)) {
        far++;
      }
    }
    return weights.of(Feature.NEAR, Math.min(MOST_WORDS, close))
        + weights.of(Feature.FAR, Math.min(MOST_WORDS, far));
  }

  /** 'The Supreme Court' in a text on India is not that of another country. */
  private boolean isForeign(Entry entry) {
    boolean ofState = entry.type() == ActorType.GOVERNMENT_BODY || entry.type() == ActorType.PARTY;
    Set<String> homes = setting.portraits.apply(entry).homes();
    return ofState
        && !homes.isEmpty()
        && setting.evident.hasCountries()
        && homes.stream().noneMatch(setting.surroundings::has);
  }

  /** 'Sweden' that beats somebody one to nothing is no country. */
  private boolean isMistakenForTeam(Entry entry) {
    return entry.type() == ActorType.COUNTRY && setting.surroundings.isSport();
  }

  /** 'Sweden' is the 'Sweden national football team' then, where the base has it. */
  private boolean isPlaying(Entry entry) {
    return setting.surroundings.isSport() && setting.portraits.apply(entry).team();
  }

  /** 'The national team' beside 'Norland' makes the 'Norland national team' of it. */
  private boolean isCompleted(Set<String> name) {
    return name.stream().allMatch(word -> own.contains(word) || near.contains(word));
  }

  /** A word that is a weak name is a name at all only where the entity layer says so. */
  private double types(Entry entry, boolean weak) {
    List<Sighting> names = question.places().stream().filter(Sighting::name).toList();
    double fitting = 0;
    double strange = 0;
    boolean playing = isPlaying(entry);
    for (Sighting name : names) {
      int fit = setting.types.fit(name, entry.type());
      fitting += fit > 0 ? 1.0 / names.size() : 0;
      strange += fit < 0 && !playing ? 1.0 / names.size() : 0;
    }
    return weights.of(Feature.FITTING_TYPE, fitting)
        + weights.of(Feature.STRANGE_TYPE, strange)
        + weights.of(Feature.WEAK_NAME, weak ? 1 : 0)
        + weights.of(Feature.WEAK_WORD, weak ? 1 - fitting : 0);
  }

  private double descriptions(Entry entry) {
    Set<String> said = question.told().descriptions();
    if (said.isEmpty() || entry.classes().isEmpty()) {
      return 0;
    }
    boolean same =
        entry.classes().stream().anyMatch(c -> said.stream().anyMatch(word -> isOne(word, c)));
    return weights.of(same ? Feature.DESCRIBED : Feature.STRANGELY_DESCRIBED, 1);
  }

  /** 'president' is said where the base has 'former president', and the other way round. */
  private static boolean isOne(String one, String other) {
    return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
  }

  private double homes(Entry entry) {
    Set<String> its = new HashSet<>(Evident.homes(entry));
    Set<Entry> said = question.told().homes();
    if (said.isEmpty() || its.isEmpty()) {
      return 0;
    }
    boolean same = said.stream().anyMatch(home -> its.contains(home.id()));
    return weights.of(same ? Feature.AT_HOME : Feature.ELSEWHERE, 1);
  }
}
