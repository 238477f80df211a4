package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.api.vocabulary.QuoteKind;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Pronoun;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.PronounPhrase;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Speech;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/** Resolves he, she, it and they to the cluster that is most in mind among those that agree. */
final class PronounResolution {

  private static final double LEAST = 0.16;
  private static final double LEAST_FOR_PERSON = 0.02;
  private static final int FARTHEST_PERSON = 10;
  private static final int FARTHEST = 3;
  private static final double OTHER_VOICE = 0.45;
  private static final double OWN_WORDS = 0.45;
  private static final double REPORTED = 0.8;
  private static final double NEARNESS = 40;
  private static final double SAME_VOICE = 1.1;
  private static final double SALIENCE = 0.4;
  private static final double PARALLEL = 1.25;
  private static final double LAST_SPEAKER = 0.7;
  private static final double LEAST_CERTAIN = 0.45;

  private final Words words;
  private final Speech speech;
  private final Clusters clusters;
  private final Focus focus;
  private final Speakers speakers;

  PronounResolution(Words words, Speech speech, Clusters clusters, Focus focus, Speakers speakers) {
    this.words = words;
    this.speech = speech;
    this.clusters = clusters;
    this.focus = focus;
    this.speakers = speakers;
  }

  /** Returns the cluster of a pronoun of the third person, null where none is likely. */
  @Nullable Cluster resolve(PronounPhrase phrase) {
    if (phrase.pronoun().gender() == Gender.NEUTER && EmptyIt.isEmpty(words, phrase.from())) {
      return null;
    }
    Cluster emphasised = emphasised(phrase);
    if (emphasised != null) {
      return emphasised;
    }
    Cluster best = null;
    boolean human = isHuman(phrase.pronoun());
    double highest = human ? LEAST_FOR_PERSON : LEAST;
    double second = 0;
    for (Cluster candidate : focus.clusters()) {
      double score = score(phrase, candidate);
      if (score > highest) {
        second = best == null ? 0 : highest;
        highest = score;
        best = candidate;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best != null) {
      double lead = (highest - second) / highest;
      clusters.assign(phrase, best, MentionKind.PRONOUN, LEAST_CERTAIN + lead / 2);
      learn(best, phrase.pronoun());
    }
    return best;
  }

  /** 'America herself'. */
  private @Nullable Cluster emphasised(PronounPhrase phrase) {
    if (phrase.pronoun().use() == Pronoun.Use.REFLEXIVE) {
      for (Cluster candidate : focus.clusters()) {
        if (focus.sight(candidate).phrase().to() == phrase.from() && candidate.type() != null) {
          clusters.assign(phrase, candidate, MentionKind.PRONOUN, 0.9);
          return candidate;
        }
      }
    }
    return null;
  }

  private static boolean isHuman(Pronoun pronoun) {
    return pronoun.gender() == Gender.MALE || pronoun.gender() == Gender.FEMALE;
  }

  private static void learn(Cluster cluster, Pronoun pronoun) {
    if (cluster.isPerson()) {
      cluster.learnGender(pronoun.gender());
    }
  }

  private double score(PronounPhrase phrase, Cluster candidate) {
    double fit = PronounFit.of(phrase.pronoun(), candidate);
    if (fit == 0) {
      return 0;
    }
    Sight sight = focus.sight(candidate);
    int sentence = words.sentence(phrase.from());
    int quote = speakers.quoteSpokenBy(phrase);
    boolean lastSpeaker = quote >= 0 && candidate == speakers.before(quote);
    int farthest = candidate.isPerson() ? FARTHEST_PERSON : FARTHEST;
    if (!lastSpeaker
        && (sentence - sight.sentence() > farthest || excluded(phrase, sight, quote))) {
      return 0;
    }
    double weight = focus.weight(candidate, sentence) + (lastSpeaker ? LAST_SPEAKER : 0);
    return fit
        * weight
        * (1 + SALIENCE * Math.log1p(candidate.references().size()))
        * voice(phrase, candidate, sight)
        * parallel(phrase, sight)
        * (lastSpeaker ? 1 : near(phrase, sight));
  }

  /** Words between marks speak of what their speaker has in mind, the writer of what he wrote. */
  private double voice(PronounPhrase phrase, Cluster candidate, Sight sight) {
    int quote = speech.quoteOf(phrase.from());
    double own = 1;
    if (quote >= 0 && candidate == speakers.of(quote)) {
      own = speech.quotes().get(quote).kind() == QuoteKind.MIXED ? OWN_WORDS : 0;
    }
    if (quote < 0) {
      return sight.quote() >= 0 && sight.outside() == null ? OTHER_VOICE : 1;
    }
    if (sight.quote() >= 0) {
      return own * (sight.quote() == quote ? SAME_VOICE : 1);
    }
    boolean reported = speech.quotes().get(quote).kind() == QuoteKind.MIXED;
    boolean near = reported && words.together(sight.phrase().from(), phrase.from());
    return own * (near ? REPORTED : OTHER_VOICE);
  }

  private static double near(PronounPhrase phrase, Sight sight) {
    return 1 / (1 + Math.max(0, phrase.from() - sight.phrase().to()) / NEARNESS);
  }

  private double parallel(PronounPhrase phrase, Sight sight) {
    boolean subject = phrase.pronoun().use() == Pronoun.Use.SUBJECT;
    return subject && sight.subject() ? PARALLEL : 1;
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
        phrase.pronoun().use() == Pronoun.Use.OBJECT
            || phrase.pronoun().use() == Pronoun.Use.SUBJECT
                && Grammar.isAfterVerb(words, phrase.from())
                && Grammar.verbAfter(words, phrase.to()) < 0;
    return object && sight.subject() && isOneClause(last, phrase);
  }

  private boolean isOneClause(Phrase subject, Phrase object) {
    if (!words.together(subject.head(), object.from())) {
      return false;
    }
    int verb = Grammar.verbAfter(words, subject.to());
    for (int i = verb; i < object.from(); i++) {
      boolean border =
          switch (words.pos(i)) {
            case PUNCT, SCONJ, CCONJ -> true;
            default -> words.lower(i).equals("that") || words.lower(i).equals("to");
          };
      if (border) {
        return false;
      }
    }
    return true;
  }
}
