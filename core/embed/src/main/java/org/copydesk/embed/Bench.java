package org.copydesk.embed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copydesk.engine.worker.Workbench;

/** A few workers that threads take turns with; each is made when it is first needed. */
final class Bench implements AutoCloseable {

  private final int size;
  private final Semaphore places;
  private final Supplier<Workbench> workers;
  private final Deque<Workbench> idle = new ArrayDeque<>();
  private boolean closed;

  Bench(int size, Supplier<Workbench> workers) {
    this.size = size;
    this.places = new Semaphore(size, true);
    this.workers = workers;
    this.idle.push(workers.get());
  }

  /** Lends a worker for one piece of work, waiting while all are taken. */
  <T> T with(Function<Workbench, T> work) {
    places.acquireUninterruptibly();
    try {
      Workbench worker = taken();
      try {
        return work.apply(worker);
      } finally {
        giveBack(worker);
      }
    } finally {
      places.release();
    }
  }

  private Workbench taken() {
    synchronized (idle) {
      if (closed) {
        throw new IllegalStateException("This Copydesk is closed; build another.");
      }
      Workbench worker = idle.poll();
      if (worker != null) {
        return worker;
      }
    }
    return workers.get();
  }

  private void giveBack(Workbench worker) {
    synchronized (idle) {
      if (closed) {
        worker.close();
      } else {
        idle.push(worker);
      }
    }
  }

  /** Waits for the work in hand; what comes later is refused. */
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(Workbench::close);
      idle.clear();
    }
    places.acquireUninterruptibly(size);
    places.release(size);
  }
}
