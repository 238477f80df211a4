package org.copydesk.plugin.quotes.lexicon;

import java.util.Set;

/**
 * A verb of speaking or writing.
 *
 * @param lemma its dictionary form
 * @param particle the words that must follow it, as in 'point out'; empty for none
 * @param frames what it may take
 */
public record Verb(String lemma, String particle, Set<Frame> frames) {

  /** Tells whether it may take this. */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
