package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableMap;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.phrase.Determiner;
import org.copydesk.plugin.actors.phrase.NominalPhrase;
import org.copydesk.plugin.actors.phrase.Phrase;
import org.copydesk.plugin.actors.phrase.Phrases;
import org.copydesk.plugin.actors.text.Grammar;
import org.copydesk.plugin.actors.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who issued the texts that are spoken of: the Taliban behind 'the letter', the United Nations
 * behind 'a UN report'.
 */
final class TextIssuers {

  private static final int NEAR = 12;

  private final Words words;
  private final Lexicon lexicon;
  private final Clusters clusters;
  private final Phrases phrases;
  private final Map<Phrase, Cluster> ofPhrase = new IdentityHashMap<>();
  private final Map<String, Cluster> latest = new HashMap<>();

  TextIssuers(Words words, Lexicon lexicon, Clusters clusters, Phrases phrases) {
    this.words = words;
    this.lexicon = lexicon;
    this.clusters = clusters;
    this.phrases = phrases;
  }

  boolean isText(NominalPhrase phrase) {
    return phrase.noun() == null && lexicon.is(WordClass.TEXT, words.lower(phrase.head()));
  }

  /** Returns who issued a text, null when the document does not say. */
  @Nullable Cluster of(NominalPhrase text) {
    return ofPhrase.get(text);
  }

  /** Learns who issued a text; to be called for the phrases in the order of the text. */
  void read(NominalPhrase text) {
    if (!isText(text)) {
      return;
    }
    String noun = words.lemma(text.head());
    Cluster issuer = issuer(text);
    boolean known = text.determiner() != Determiner.INDEFINITE;
    issuer = issuer == null && known ? latest.get(noun) : issuer;
    if (issuer != null) {
      ofPhrase.put(text, issuer);
      latest.put(noun, issuer);
    }
  }

  /** Learns all of it again, when every phrase has its cluster. */
  void readAgain() {
    latest.clear();
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof NominalPhrase text) {
        read(text);
      }
    }
  }

  private @Nullable Cluster issuer(NominalPhrase text) {
    Cluster issuer = actor(text.owner());
    issuer = issuer != null ? issuer : after(text);
    issuer = issuer != null ? issuer : giver(text);
    return issuer != null ? issuer : speakerIn(text);
  }

  private @Nullable Cluster actor(@Nullable Phrase phrase) {
    Cluster cluster = clusters.of(phrase);
    return cluster != null && cluster.type() != null ? cluster : null;
  }

  private @Nullable Cluster headedAt(int token) {
    Phrase phrase = phrases.headed().get(token);
    return actor(phrase);
  }

  /** 'a report by X', 'a letter from X', 'a study published by X', 'a letter in which X'. */
  private @Nullable Cluster after(NominalPhrase text) {
    for (int i = text.to(); i < text.to() + NEAR && words.together(text.head(), i + 1); i++) {
      String word = words.lower(i);
      boolean beside = i == text.to() && (word.equals("of") || word.equals("from"));
      boolean which = word.equals("which") && words.lower(i - 1).equals("in");
      if (word.equals("by") || beside || which) {
        Cluster cluster = headedAt(i + 1);
        if (cluster != null) {
          return cluster;
        }
      }
      if (words.pos(i) == PartOfSpeech.PUNCT && !word.equals("-")) {
        return null;
      }
    }
    return null;
  }

  /** 'X released a letter', 'accused X of sending a letter'. */
  private @Nullable Cluster giver(NominalPhrase text) {
    int verb = -1;
    for (int i = text.from() - 1; i > text.from() - NEAR && words.together(i, text.from()); i--) {
      if (words.pos(i) == PartOfSpeech.VERB) {
        verb = lexicon.is(WordClass.ISSUE, words.lemma(i)) ? i : -1;
        break;
      }
    }
    if (verb < 0) {
      return null;
    }
    for (Map.Entry<Integer, Phrase> entry :
        phrases.headed().headMap(verb, false).descendingMap().entrySet()) {
      if (!words.together(entry.getKey(), verb)) {
        return null;
      }
      Cluster cluster = actor(entry.getValue());
      if (cluster != null) {
        return cluster;
      }
    }
    return null;
  }

  /** 'In a statement, X said', 'X said in a statement'. */
  private @Nullable Cluster speakerIn(NominalPhrase text) {
    if (!lexicon.is(WordClass.IN_A_TEXT, words.lower(text.from() - 1))) {
      return null;
    }
    Cluster before = subject(phrases.headed().headMap(text.from(), false).descendingMap(), text);
    return before != null ? before : subject(phrases.headed().tailMap(text.to(), true), text);
  }

  private @Nullable Cluster subject(NavigableMap<Integer, Phrase> near, NominalPhrase text) {
    for (Phrase phrase : near.values()) {
      if (!words.together(phrase.from(), text.from())) {
        return null;
      }
      Cluster cluster = actor(phrase);
      if (cluster != null && Grammar.isSubject(words, phrase.from(), phrase.to())) {
        return cluster;
      }
    }
    return null;
  }
}
