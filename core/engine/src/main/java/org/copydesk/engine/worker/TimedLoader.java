package org.copydesk.engine.worker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Loaded.Failed;
import org.copydesk.api.source.NoRoomException;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.pipeline.Wording;
import org.copydesk.engine.store.Note;
import org.jspecify.annotations.Nullable;

/**
 * A loader on a thread of its own, which gives one document at a time and is replaced when it does
 * not come back.
 */
final class TimedLoader implements AutoCloseable {

  private final TimedThread thread = new TimedThread("copydesk-loader");
  private final Supplier<DocumentLoader> loaders;
  private final Duration limit;
  private @Nullable DocumentLoader loader;

  TimedLoader(Supplier<DocumentLoader> loaders, Duration limit) {
    this.loaders = loaders;
    this.limit = limit;
  }

  /**
   * Reads a resource.
   *
   * @param receiver is given what came out, the resource itself last, with what went wrong after it
   *     was read
   */
  void load(Resource resource, BiConsumer<Loaded, List<Note>> receiver) {
    DocumentLoader current = loader == null ? loaders.get() : loader;
    loader = current;
    SynchronousQueue<Optional<Loaded>> handover = new SynchronousQueue<>();
    Future<?> reading =
        thread.start(
            () -> {
              try {
                current.load(resource, loaded -> put(handover, Optional.of(loaded)));
              } finally {
                put(handover, Optional.empty());
              }
              return null;
            });
    new Reading(resource, handover, reading, current).receive(receiver);
  }

  private static void put(SynchronousQueue<Optional<Loaded>> handover, Optional<Loaded> loaded) {
    try {
      handover.put(loaded);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Nobody waits for it any more.");
    }
  }

  /** The reading of one resource, on the side of the worker. */
  private final class Reading {

    private final Resource resource;
    private final SynchronousQueue<Optional<Loaded>> handover;
    private final Future<?> task;
    private final DocumentLoader used;
    private @Nullable Loaded own;

    Reading(
        Resource resource,
        SynchronousQueue<Optional<Loaded>> handover,
        Future<?> task,
        DocumentLoader used) {
      this.resource = resource;
      this.handover = handover;
      this.task = task;
      this.used = used;
    }

    void receive(BiConsumer<Loaded, List<Note>> receiver) {
      boolean back = false;
      try {
        List<Note> notes = toEnd(receiver);
        back = true;
        if (own != null) {
          receiver.accept(own, notes);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new RunException("The run was interrupted in " + resource.place() + ".", e);
      } finally {
        if (!back) {
          replace();
        }
      }
    }

    private List<Note> toEnd(BiConsumer<Loaded, List<Note>> receiver) throws InterruptedException {
      for (Optional<Loaded> next = next(); next != null; next = next()) {
        if (next.isEmpty()) {
          return ended();
        }
        Loaded loaded = next.get();
        if (own == null && loaded.place().equals(resource.place())) {
          own = loaded;
        } else {
          receiver.accept(loaded, List.of());
        }
      }
      replace();
      return lost(Reason.READING_TIMEOUT, "reading took longer than " + Wording.written(limit));
    }

    private @Nullable Optional<Loaded> next() throws InterruptedException {
      return limit.isZero()
          ? handover.take()
          : handover.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private List<Note> ended() throws InterruptedException {
      try {
        task.get();
        return List.of();
      } catch (ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (cause instanceof NoRoomException) {
          throw new RunException("" + cause.getMessage(), cause);
        }
        boolean memory = cause instanceof OutOfMemoryError;
        return lost(
            memory ? Reason.OUT_OF_MEMORY : Reason.DAMAGED,
            "the loader failed: " + Wording.told(cause));
      }
    }

    /** What was read stays; where nothing was, the resource is lost for a reason. */
    private List<Note> lost(Reason reason, String detail) {
      if (own == null) {
        own = new Failed(resource.place(), reason, detail);
        return List.of();
      }
      return List.of(new Note(Reason.OVER_LIMIT, "", detail));
    }

    private void replace() {
      thread.abandon(task, used::close);
      loader = null;
    }
  }

  @Override
  public void close() {
    if (loader != null) {
      loader.close();
      loader = null;
    }
    thread.close();
  }
}
