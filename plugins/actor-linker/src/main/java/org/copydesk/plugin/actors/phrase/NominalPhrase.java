package org.copydesk.plugin.actors.phrase;

import java.util.List;
import org.copydesk.plugin.actors.lexicon.HeadNoun;
import org.jspecify.annotations.Nullable;

/**
 * A description: 'the Afghan terror group', 'a spokesman', 'her husband', and any other noun
 * phrase, for what a pronoun may stand for.
 *
 * @param from index of its first token
 * @param to index after its head
 * @param determiner how it begins
 * @param noun what it makes of the one described, null when it is no actor's noun
 * @param plural whether it is a plural
 * @param modifiers indices of the words between the determiner and the noun
 * @param owner whose it is: 'her' of 'her husband', 'Taliban' of 'a Taliban spokesman'; null for
 *     none
 */
public record NominalPhrase(
    int from,
    int to,
    Determiner determiner,
    @Nullable HeadNoun noun,
    boolean plural,
    List<Integer> modifiers,
    @Nullable Phrase owner)
    implements Phrase {

  /** Copies the modifiers. */
  public NominalPhrase {
    modifiers = List.copyOf(modifiers);
  }
}
