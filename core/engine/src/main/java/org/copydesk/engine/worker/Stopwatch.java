package org.copydesk.engine.worker;

import java.util.concurrent.TimeUnit;
import org.copydesk.engine.store.Effort;

/** Measures what each thing takes that comes out of a resource: the time since the one before. */
public final class Stopwatch {

  private long begun = System.nanoTime();

  /** Begins anew: what was done since the last measurement is not counted. */
  public void restart() {
    begun = System.nanoTime();
  }

  /** Returns the milliseconds since it began. */
  public long millis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  /** Returns what was done since it began as one attempt. */
  public Effort effort() {
    return Effort.of(millis());
  }
}
