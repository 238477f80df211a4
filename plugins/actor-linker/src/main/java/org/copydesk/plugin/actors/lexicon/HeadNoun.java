package org.copydesk.plugin.actors.lexicon;

import java.util.Set;
import org.copydesk.api.vocabulary.ActorType;

/**
 * A noun by which people and bodies are spoken of: 'spokeswoman', 'terror group', 'officials'.
 *
 * @param text in lower case
 * @param types what it may stand for, the likeliest first
 * @param plural whether it is a plural
 * @param gender the gender that it shows
 */
public record HeadNoun(String text, Set<ActorType> types, boolean plural, Gender gender) {

  /** Returns the likeliest type. */
  public ActorType type() {
    return types.iterator().next();
  }

  /** Tells whether it stands for a human being or several. */
  public boolean isHuman() {
    return type() == ActorType.PERSON;
  }
}
