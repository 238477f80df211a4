package org.copydesk.api.source;

import org.copydesk.api.document.Document;
import org.copydesk.api.document.Place;
import org.jspecify.annotations.Nullable;

/** The outcome of reading a resource or something embedded in it. */
public sealed interface Loaded {

  /** Returns where it stands. */
  Place place();

  /**
   * A document came of it.
   *
   * @param document the document, without layers
   * @param reason why it is not whole, or what else is to be said; null when there is nothing
   * @param detail what a person needs to know in addition, empty for nothing
   */
  record Read(Document document, @Nullable Reason reason, String detail) implements Loaded {

    @Override
    public Place place() {
      return document.origin().place();
    }
  }

  /**
   * No document came of it.
   *
   * @param place where it stands
   * @param reason why
   * @param detail what a person needs to know in addition, empty for nothing
   */
  record Failed(Place place, Reason reason, String detail) implements Loaded {}
}
