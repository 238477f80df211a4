package org.copydesk.engine.run;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Counts what a run does and tells the listener, at most ten times a second. */
final class Tally {

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final ProgressListener listener;
  private final long began = System.nanoTime();
  private final AtomicLong found = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong characters = new AtomicLong();
  private final AtomicLong exported = new AtomicLong();
  private final ReentrantLock telling = new ReentrantLock();
  private volatile boolean complete;
  private volatile long told = began - PAUSE;

  Tally(ProgressListener listener) {
    this.listener = listener;
  }

  void found() {
    found.incrementAndGet();
    tell();
  }

  void done(long units) {
    done.incrementAndGet();
    characters.addAndGet(units);
    tell();
  }

  void exported() {
    exported.incrementAndGet();
    tell();
  }

  /** Notes that everything is listed. */
  void complete() {
    complete = true;
  }

  long foundSoFar() {
    return found.get();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private void tell() {
    if (System.nanoTime() - told >= PAUSE && telling.tryLock()) {
      try {
        tellNow();
      } finally {
        telling.unlock();
      }
    }
  }

  /** Tells the last figures. */
  void end() {
    telling.lock();
    try {
      tellNow();
    } finally {
      telling.unlock();
    }
  }

  private void tellNow() {
    told = System.nanoTime();
    listener.progress(
        new Progress(
            found.get(), done.get(), complete, characters.get(), exported.get(), elapsed()));
  }
}
