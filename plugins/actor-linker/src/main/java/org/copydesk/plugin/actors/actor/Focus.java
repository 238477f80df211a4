package org.copydesk.plugin.actors.actor;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Speech;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who a reader has in mind at a place in the text: the clusters last spoken of, with a weight that
 * fades from sentence to sentence.
 *
 * <p>It holds a bounded number, so that the cost of a pronoun does not grow with the text.
 */
final class Focus {

  private static final int SIZE = 48;
  private static final double FADING = 0.62;
  private static final double SUBJECT = 1.0;
  private static final double OBJECT = 0.65;
  private static final double OBLIQUE = 0.45;
  private static final double INNER = 0.3;
  private static final double IN_SPEECH = 0.6;

  private static final double JUDGED = 1.25;
  private static final int REASON = 9;

  private final Words words;
  private final Speech speech;
  private final Lexicon lexicon;
  private final Map<Cluster, Sight> sights = new LinkedHashMap<>();
  private @Nullable Cluster hidden;

  Focus(Words words, Speech speech, Lexicon lexicon) {
    this.words = words;
    this.speech = speech;
    this.lexicon = lexicon;
  }

  /** Notes that a phrase speaks of a cluster. */
  void note(Cluster cluster, Phrase phrase, boolean inner) {
    int sentence = words.sentence(phrase.from());
    Sight before = sights.remove(cluster);
    boolean judged = !inner && isJudged(phrase);
    boolean subject = judged || !inner && Grammar.isSubject(words, phrase.from(), phrase.to());
    double weight = judged ? JUDGED : weight(phrase, subject, inner);
    boolean spoken = speech.quoteOf(phrase.head()) >= 0;
    double left = before == null ? 0 : before.weight() * fading(before.sentence(), sentence);
    sights.put(
        cluster,
        new Sight(
            phrase,
            sentence,
            Math.max(left, weight) + 0.35 * Math.min(left, weight),
            subject,
            spoken ? speech.quoteOf(phrase.head()) : -1,
            spoken && before != null ? before.outside() : spoken ? null : phrase));
    if (sights.size() > SIZE) {
      Iterator<Cluster> oldest = sights.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  /** 'accused X of hiding', 'slammed X for telling': X is the subject of what comes after. */
  private boolean isJudged(Phrase phrase) {
    int verb = phrase.from() - 1;
    if (words.lower(verb).equals("the")) {
      verb--;
    }
    if (!words.together(verb, phrase.to()) || !lexicon.is(WordClass.JUDGE, words.lemma(verb))) {
      return false;
    }
    for (int i = phrase.to(); i < phrase.to() + REASON && words.together(verb, i + 1); i++) {
      boolean link = words.lower(i).equals("of") || words.lower(i).equals("for");
      if (link && words.lower(i + 1).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private double weight(Phrase phrase, boolean subject, boolean inner) {
    double weight =
        inner
            ? INNER
            : subject
                ? SUBJECT
                : Grammar.isAfterPreposition(words, phrase.from()) ? OBLIQUE : OBJECT;
    return speech.quoteOf(phrase.head()) >= 0 ? weight * IN_SPEECH : weight;
  }

  private static double fading(int from, int to) {
    return Math.pow(FADING, Math.max(0, to - from));
  }

  /** Returns how much a cluster is in mind in a sentence, 0 when it is forgotten. */
  double weight(Cluster cluster, int sentence) {
    Sight sight = sights.get(cluster);
    return sight == null ? 0 : sight.weight() * fading(sight.sentence(), sentence);
  }

  boolean isInMind(Cluster cluster) {
    return sights.containsKey(cluster);
  }

  /** Returns the last sight of a cluster; it must be in mind. */
  Sight sight(Cluster cluster) {
    Sight sight = sights.get(cluster);
    if (sight == null) {
      throw new IllegalArgumentException("The cluster is not in focus: " + cluster.name());
    }
    return sight;
  }

  /** Leaves out whom the words around describe: in 'X, the mayor's daughter' the mayor is not X. */
  void hide(@Nullable Cluster cluster) {
    hidden = cluster;
  }

  /** Returns those in mind, the last spoken of at the end. */
  Collection<Cluster> clusters() {
    return hidden == null
        ? sights.keySet()
        : sights.keySet().stream().filter(cluster -> cluster != hidden).toList();
  }
}
