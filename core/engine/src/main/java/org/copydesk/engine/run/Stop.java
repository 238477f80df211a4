package org.copydesk.engine.run;

import java.util.Iterator;

/**
 * Tells a run to stop, from any thread: no further document is taken, those in work are dropped,
 * outputs that are not complete as well, and the run ends with a {@link StoppedException}.
 *
 * <p>An interrupt of the thread that runs does the same, though the moment may be a bad one for the
 * file that the thread has in hand. Once asked, it stays asked.
 */
public final class Stop {

  private volatile boolean asked;

  /** Asks the run to stop. */
  public void ask() {
    asked = true;
  }

  /** Returns whether the run is to stop; an interrupt of the calling thread says so, too. */
  public boolean isAsked() {
    return asked || Thread.currentThread().isInterrupted();
  }

  /**
   * Goes on, or not.
   *
   * @throws StoppedException if the run is to stop
   */
  public void check() {
    if (isAsked()) {
      throw new StoppedException();
    }
  }

  /** Returns the same things, as long as the run is not to stop. */
  <T> Iterable<T> during(Iterable<T> all) {
    return () -> {
      Iterator<T> iterator = all.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          check();
          return iterator.hasNext();
        }

        @Override
        public T next() {
          return iterator.next();
        }
      };
    };
  }
}
