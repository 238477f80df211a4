package org.copydesk.api.source;

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
   *     the resource first; before each that is read, it is asked whether it is wanted. No two
   *     outcomes have the same place
   * @throws NoRoomException if the disk that temporary files are written to is full, which is no
   *     fault of the document
   */
  void load(Resource resource, LoadReceiver receiver);

  /** Lets go of what the loader holds. */
  @Override
  default void close() {}
}
