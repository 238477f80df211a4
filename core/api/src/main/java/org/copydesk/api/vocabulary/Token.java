package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Span;

/**
 * A word or a punctuation mark.
 *
 * @param span where it stands, never empty
 * @param pos its part of speech
 * @param lemma its dictionary form in lower case (proper nouns as written)
 */
public record Token(Span span, PartOfSpeech pos, String lemma) implements Annotation {

  @Override
  public String says() {
    return pos + " " + lemma;
  }
}
