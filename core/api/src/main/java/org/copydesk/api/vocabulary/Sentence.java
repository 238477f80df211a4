package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.annotation.SpanColumns;

/**
 * A sentence, without the white space around it.
 *
 * @param span where it stands
 */
public record Sentence(Span span) implements Annotation {

  /** Makes the layer out of columns, two integers a sentence. */
  public static Layer<Sentence> layer(SpanColumns spans) {
    return new SentenceLayer(Producer.UNKNOWN, spans.begins(), spans.ends());
  }
}
