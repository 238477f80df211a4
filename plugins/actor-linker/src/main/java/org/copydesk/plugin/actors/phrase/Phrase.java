package org.copydesk.plugin.actors.phrase;

/** Words that may refer to an actor, as tokens from one index up to, but not with, another. */
public sealed interface Phrase
    permits NamePhrase, GroupPhrase, NominalPhrase, PronounPhrase, Coordination {

  /** Returns the index of the first token. */
  int from();

  /** Returns the index after the last token. */
  int to();

  /** Returns the index of the word that the phrase is about. */
  default int head() {
    return to() - 1;
  }

  /** Tells whether another phrase lies in it whole. */
  default boolean contains(Phrase other) {
    return from() <= other.from() && other.to() <= to();
  }
}
