package org.copydesk.plugin.actors.actor;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.vocabulary.ActorType;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Speech;
import org.copydesk.plugin.actors.text.Words;

/** Gathers those whom a pronoun may stand for, with what speaks for and against each. */
final class PronounEvidence {

  private static final int FARTHEST_PERSON = 10;
  private static final int FARTHEST = 4;
  private static final double NEAR = 40;

  private final Words words;
  private final Speech speech;
  private final Focus focus;
  private final Speakers speakers;

  PronounEvidence(Words words, Speech speech, Focus focus, Speakers speakers) {
    this.words = words;
    this.speech = speech;
    this.focus = focus;
    this.speakers = speakers;
  }

  /** Returns those in mind that agree with a pronoun and that grammar allows. */
  List<PronounRanking.Candidate> candidates(PronounPhrase phrase) {
    int spoken = speakers.quoteSpokenBy(phrase);
    Cluster before = spoken < 0 ? null : speakers.before(spoken, phrase);
    List<PronounRanking.Candidate> candidates = new ArrayList<>();
    for (Cluster cluster : focus.clusters()) {
      boolean lastSpeaker = cluster == before;
      if (PronounFit.agrees(phrase.pronoun(), cluster)
          && (lastSpeaker || isOpen(phrase, cluster, spoken))) {
        candidates.add(new PronounRanking.Candidate(cluster, of(phrase, cluster, lastSpeaker)));
      }
    }
    compare(candidates);
    return candidates;
  }

  private boolean isOpen(PronounPhrase phrase, Cluster cluster, int spoken) {
    Sight sight = focus.sight(cluster);
    int farthest = cluster.isPerson() ? FARTHEST_PERSON : FARTHEST;
    int quote = speech.quoteOf(phrase.from());
    boolean own =
        quote >= 0
            && cluster == speakers.of(quote)
            && speech.quotes().get(quote).kind() != QuoteKind.MIXED;
    return !own
        && !isKinOfTheirs(phrase, cluster)
        && words.sentence(phrase.from()) - sight.sentence() <= farthest
        && !excluded(phrase, sight, spoken);
  }

  /** 'his father', then 'his father said': the second 'his' is not the father. */
  private boolean isKinOfTheirs(PronounPhrase phrase, Cluster cluster) {
    return cluster.standing == Standing.DESCRIBED
        && use(phrase) == Pronoun.Use.POSSESSIVE
        && cluster.heads().contains(words.lower(phrase.to()));
  }

  private void compare(List<PronounRanking.Candidate> candidates) {
    int last = candidates.size() - 1;
    int most = -1;
    for (int i = 0; i <= last; i++) {
      if (most < 0 || spokenOf(candidates.get(i)) >= spokenOf(candidates.get(most))) {
        most = i;
      }
    }
    if (last >= 0) {
      candidates.get(last).evidence()[Evidence.LAST.ordinal()] = 1;
      candidates.get(most).evidence()[Evidence.MOST_SPOKEN_OF.ordinal()] = 1;
    }
  }

  private static int spokenOf(PronounRanking.Candidate candidate) {
    return candidate.cluster().timesSpokenOf();
  }

  private double[] of(PronounPhrase phrase, Cluster cluster, boolean lastSpeaker) {
    Noted noted = new Noted();
    nature(noted, phrase.pronoun(), cluster);
    place(noted, phrase, cluster);
    if (lastSpeaker) {
      noted.note(Evidence.FAR, 0);
    }
    role(noted, phrase, focus.sight(cluster));
    voice(noted, phrase, cluster);
    noted.when(Evidence.LAST_SPEAKER, lastSpeaker);
    return noted.values;
  }

  private static void nature(Noted noted, Pronoun pronoun, Cluster cluster) {
    noted.when(Evidence.CANDIDATE, true);
    boolean human = PronounKind.of(pronoun) == PronounKind.PERSON;
    noted.when(Evidence.GUESSED_GENDER, human && cluster.gender() == Gender.UNKNOWN);
    noted.when(Evidence.BODY, cluster.isBody() && !cluster.plural);
    noted.when(Evidence.COUNTRY, cluster.type() == ActorType.COUNTRY);
    noted.when(Evidence.THING, cluster.standing == Standing.THING);
    noted.when(Evidence.PLACE, cluster.standing == Standing.PLACE);
    noted.when(Evidence.DESCRIBED, cluster.standing == Standing.DESCRIBED);
    noted.when(Evidence.PLURAL, cluster.plural);
    noted.note(Evidence.SPOKEN_OF, Math.log(Math.max(1, cluster.timesSpokenOf())));
  }

  private void place(Noted noted, PronounPhrase phrase, Cluster cluster) {
    Sight sight = focus.sight(cluster);
    int sentence = words.sentence(phrase.from());
    int since = sentence - sight.sentence();
    noted.note(Evidence.IN_MIND, Math.log(Math.max(1e-4, focus.weight(cluster, sentence))));
    noted.note(Evidence.FAR, Math.log1p(Math.max(0, phrase.from() - sight.phrase().to()) / NEAR));
    noted.when(Evidence.SENTENCE_BEFORE, since == 1);
    noted.when(Evidence.EARLIER_SENTENCE, since > 1);
    noted.when(Evidence.SAME_PRONOUN, isSame(phrase.pronoun(), sight.phrase()));
    noted.when(
        Evidence.SUBJECT_BEFORE,
        since == 1 && sight.subject() && use(phrase) == Pronoun.Use.SUBJECT);
  }

  /** 'her' is possessive before a noun. */
  private Pronoun.Use use(PronounPhrase phrase) {
    if (!words.lower(phrase.from()).equals("her")) {
      return phrase.pronoun().use();
    }
    return switch (words.pos(phrase.to())) {
      case NOUN, PROPN, ADJ, NUM -> Pronoun.Use.POSSESSIVE;
      default -> Pronoun.Use.OBJECT;
    };
  }

  private static boolean isSame(Pronoun pronoun, Phrase last) {
    return last instanceof PronounPhrase other
        && other.pronoun().gender() == pronoun.gender()
        && other.pronoun().plural() == pronoun.plural();
  }

  private void role(Noted noted, PronounPhrase phrase, Sight sight) {
    switch (use(phrase)) {
      case SUBJECT -> noted.when(Evidence.BOTH_SUBJECTS, sight.subject());
      case POSSESSIVE -> noted.when(Evidence.SUBJECT_OWNS, sight.subject());
      default -> {
        noted.when(Evidence.SUBJECT_AND_OBJECT, sight.subject());
        noted.when(Evidence.BOTH_OBJECTS, !sight.subject());
      }
    }
  }

  /** Words between marks speak of what their speaker has in mind, the writer of what he wrote. */
  private void voice(Noted noted, PronounPhrase phrase, Cluster cluster) {
    Sight sight = focus.sight(cluster);
    int quote = speech.quoteOf(phrase.from());
    if (quote < 0) {
      boolean only = sight.quote() >= 0 && sight.outside() == null;
      noted.when(Evidence.SPOKEN_OF_IN_QUOTES, only);
      int report = speech.reportOf(phrase.from());
      if (report >= 0 && cluster == speakers.of(report)) {
        noted.when(Evidence.REPORTED, true);
        noted.when(Evidence.GUESSED_GENDER, false);
      }
      return;
    }
    noted.when(Evidence.OWN_WORDS, cluster == speakers.of(quote));
    noted.when(Evidence.SAME_QUOTE, sight.quote() == quote);
    noted.when(Evidence.SPOKEN_OF_BY_WRITER, sight.quote() < 0);
  }

  /** 'X saw him': X is not 'him'. Who speaks of a quote is not named in its own words alone. */
  private boolean excluded(PronounPhrase phrase, Sight sight, int quote) {
    Phrase last = sight.phrase();
    if (quote >= 0 && speakers.isIn(quote, last)) {
      Phrase outside = sight.outside();
      return outside == null
          || speakers.isIn(quote, outside)
          || !words.together(outside.from(), phrase.from());
    }
    boolean object =
        use(phrase) == Pronoun.Use.OBJECT
            || use(phrase) == Pronoun.Use.SUBJECT
                && Grammar.isAfterVerb(words, phrase.from())
                && Grammar.verbAfter(words, phrase.to()) < 0;
    return object && sight.subject() && Grammar.isOneClause(words, last.to(), phrase.from());
  }

  /** The numbers of one candidate. */
  private static final class Noted {

    private final double[] values = new double[Evidence.values().length];

    void note(Evidence evidence, double value) {
      values[evidence.ordinal()] = value;
    }

    void when(Evidence evidence, boolean holds) {
      note(evidence, holds ? 1 : 0);
    }
  }
}
