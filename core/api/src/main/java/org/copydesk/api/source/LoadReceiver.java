package org.copydesk.api.source;

import java.util.function.Consumer;
import org.copydesk.api.document.Place;

/**
 * Takes what a loader makes of one resource, outcome by outcome, and is told beforehand what is
 * read next.
 *
 * <p>A lambda that takes the outcomes is enough where the announcements do not matter.
 */
@FunctionalInterface
public interface LoadReceiver extends Consumer<Loaded> {

  /**
   * Hears that the loader is about to read something: the resource itself, or a document embedded
   * in it. Each is announced once, before anything in it is.
   *
   * @param place where it stands, as in the outcome that follows; what turns out to say nothing of
   *     its own, like a drawing of the words around it, has no outcome
   * @return whether it is to be read; false leaves it and everything in it out, without an outcome
   */
  default boolean begins(Place place) {
    return true;
  }
}
