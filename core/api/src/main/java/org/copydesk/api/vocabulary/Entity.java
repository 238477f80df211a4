package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Span;

/**
 * A name in the text, without titles ('Mr.') and without a leading 'the'.
 *
 * @param span where it stands
 * @param type what kind of thing it names
 */
public record Entity(Span span, EntityType type) implements Annotation {

  @Override
  public String says() {
    return type.name();
  }
}
