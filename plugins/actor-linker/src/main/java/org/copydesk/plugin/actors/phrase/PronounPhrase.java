package org.copydesk.plugin.actors.phrase;

import org.copydesk.plugin.actors.lexicon.Pronoun;

/**
 * A pronoun.
 *
 * @param from its index
 * @param pronoun which one
 */
public record PronounPhrase(int from, Pronoun pronoun) implements Phrase {

  @Override
  public int to() {
    return from + 1;
  }
}
