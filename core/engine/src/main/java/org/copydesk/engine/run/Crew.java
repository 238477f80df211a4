package org.copydesk.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copydesk.api.source.DocumentSource;
import org.copydesk.api.source.Listed;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.worker.Worker;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a run, each on a thread: the source waits while they are busy, so a folder of any
 * size needs little memory.
 */
final class Crew implements AutoCloseable {

  private static final int WAITING_EACH = 4;
  private static final int LOOK_MILLIS = 100;

  /** How long a worker that is told to stop may need to let go of its document. */
  private static final long MOST_MILLIS = 5_000;

  private final List<Thread> threads = new ArrayList<>();
  private final BlockingQueue<Listed> waiting;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final Worker first;
  private final Set<Worker> atWork = ConcurrentHashMap.newKeySet();
  private final Stop stop;
  private volatile boolean started;
  private volatile boolean listed;

  /**
   * Makes the first worker, so that a stage that cannot be made ends the run before it begins; the
   * others are made when there is something for them.
   */
  Crew(int size, Supplier<Worker> workers, BiConsumer<Worker, Listed> work, Stop stop) {
    this.stop = stop;
    this.waiting = new ArrayBlockingQueue<>(size * WAITING_EACH);
    this.first = workers.get();
    for (int i = 0; i < size; i++) {
      Worker made = i == 0 ? first : null;
      Thread thread = new Thread(() -> serve(made, workers, work), "copydesk-worker-" + (i + 1));
      thread.setDaemon(true);
      threads.add(thread);
    }
  }

  /**
   * Reads everything that the source lists.
   *
   * @param interrupter interrupts a thread that works when it does no harm
   * @throws RunException if the source cannot list
   * @throws StoppedException if the run was told to stop
   */
  void read(DocumentSource source, Consumer<Listed> onListed, Consumer<Thread> interrupter) {
    started = true;
    threads.forEach(Thread::start);
    try {
      source.list(
          one -> {
            onListed.accept(one);
            hand(one);
          });
    } catch (CancellationException | StoppedException e) {
      failure.compareAndSet(null, e);
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, new RunException("Cannot list the input: " + told(e), e));
    }
    listed = true;
    await(interrupter);
    rethrow();
  }

  private static String told(Throwable e) {
    return e instanceof IOException
        ? e.getClass().getSimpleName() + ": " + e.getMessage()
        : Wording.told(e);
  }

  private void hand(Listed one) {
    try {
      do {
        stop.check();
        if (failure.get() != null) {
          throw new CancellationException("failed");
        }
      } while (!waiting.offer(one, LOOK_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
  }

  private void serve(
      @Nullable Worker made, Supplier<Worker> workers, BiConsumer<Worker, Listed> work) {
    Worker worker = made;
    try {
      for (Listed one = next(); one != null; one = next()) {
        worker = worker == null ? workers.get() : worker;
        atWork.add(worker);
        work.accept(worker, one);
      }
    } catch (Throwable e) {
      failure.compareAndSet(null, e);
    } finally {
      if (worker != null) {
        atWork.remove(worker);
        worker.close();
      }
    }
  }

  private @Nullable Listed next() throws InterruptedException {
    while (failure.get() == null) {
      boolean last = listed;
      Listed one = waiting.poll(last ? 0 : LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (one != null || last) {
        return one;
      }
    }
    return null;
  }

  /** Waits for the workers; those that are to stop are given a moment, then left to themselves. */
  private void await(Consumer<Thread> interrupter) {
    boolean interrupted = false;
    long left = MOST_MILLIS;
    for (Thread thread : threads) {
      while (thread.isAlive() && left > 0) {
        if (interrupted || stop.isAsked()) {
          failure.compareAndSet(null, new StoppedException());
        }
        if (failure.get() instanceof StoppedException) {
          threads.forEach(interrupter);
          atWork.forEach(Worker::drop);
          left -= LOOK_MILLIS;
        }
        interrupted |= !joined(thread);
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits a little for the end of a thread; tells whether nothing interrupted the waiting. */
  private static boolean joined(Thread thread) {
    try {
      thread.join(LOOK_MILLIS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Lets go of the first worker where no reading began. */
  @Override
  public void close() {
    if (!started) {
      first.close();
    }
  }

  private void rethrow() {
    Throwable cause = failure.get();
    if (cause instanceof RuntimeException e) {
      throw e;
    }
    if (cause != null) {
      throw new RunException("A worker ended unexpectedly: " + Wording.told(cause), cause);
    }
  }
}
