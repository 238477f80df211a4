package org.copydesk.engine.run;

/**
 * Is told how far a run is, some times a second.
 *
 * <p>Called by one thread at a time, not always the same; it should return quickly and not throw.
 */
@FunctionalInterface
public interface ProgressListener {

  /** Listens to nothing. */
  ProgressListener NONE = progress -> {};

  /** Takes notice. */
  void progress(Progress progress);
}
