package org.copydesk.engine.store;

import org.copydesk.api.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What decides which stages run on a document, known without its text.
 *
 * @param mediaType such as {@code application/pdf}
 * @param language an ISO 639-1 code, null when unknown
 */
public record Traits(String mediaType, @Nullable String language) {

  /** Returns the traits of a document. */
  public static Traits of(Document document) {
    return new Traits(document.origin().mediaType(), document.metadata().language());
  }
}
