package org.copydesk.api.source;

import java.util.function.Consumer;

/**
 * Turns a resource into a document, and what is embedded in it into documents of their own.
 *
 * <p>One thread at a time. It never throws for a bad resource: that is an outcome.
 */
@FunctionalInterface
public interface DocumentLoader extends AutoCloseable {

  /**
   * Reads a resource.
   *
   * @param receiver is given one outcome for the resource and one for each thing embedded in it,
   *     the resource first
   */
  void load(Resource resource, Consumer<Loaded> receiver);

  /** Lets go of what the loader holds. */
  @Override
  default void close() {}
}
