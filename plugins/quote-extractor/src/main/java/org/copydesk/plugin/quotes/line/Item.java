package org.copydesk.plugin.quotes.line;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.quotes.marks.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A word, a punctuation mark, or a whole passage between quotation marks.
 *
 * @param span where it stands
 * @param form its words in lower case, with straight apostrophes; empty for a passage
 * @param lemma its dictionary form
 * @param pos its part of speech, X for a passage
 * @param capital whether it begins with a capital
 * @param titled whether it is a passage that looks like a title: Every Long Word a Capital
 * @param pauses whether it is a passage that ends with a comma or a stop within its marks
 * @param passage the passage, null for a token
 */
public record Item(
    Span span,
    String form,
    String lemma,
    PartOfSpeech pos,
    boolean capital,
    boolean titled,
    boolean pauses,
    @Nullable Passage passage) {

  /** Tells whether it is a passage between marks. */
  public boolean isPassage() {
    return passage != null;
  }
}
