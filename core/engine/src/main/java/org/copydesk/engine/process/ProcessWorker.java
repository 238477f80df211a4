package org.copydesk.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.store.Kept;
import org.copydesk.engine.worker.Worker;
import org.jspecify.annotations.Nullable;

/** A worker in a process of its own, replaced when it is lost or worn, and once after much work. */
final class ProcessWorker implements Worker {

  private final WorkerProcesses processes;
  private volatile @Nullable Child child;
  private volatile boolean dropped;
  private long worked;
  private long nextLook;
  private boolean muchDone;

  ProcessWorker(WorkerProcesses processes) {
    this.processes = processes;
    this.nextLook = processes.much().toNanos();
    this.child = processes.start(false);
  }

  @Override
  public void read(Resource resource, Consumer<Kept> receiver) {
    Path file = resource.file().orElse(null);
    if (file != null) {
      read(resource, file, receiver);
      return;
    }
    Path copy = null;
    try {
      copy = copied(resource);
      read(resource, copy, receiver);
    } catch (IOException e) {
      String detail = "The file cannot be read: " + e.getMessage();
      receiver.accept(Kept.failed(resource.place(), Reason.UNREADABLE, detail));
    } finally {
      delete(copy);
    }
  }

  private Path copied(Resource resource) throws IOException {
    Path copy = Files.createTempFile(processes.temporary(), "handed-", ".bytes");
    try (InputStream in = resource.open()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException e) {
      delete(copy);
      throw e;
    }
  }

  private static void delete(@Nullable Path file) {
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        return; // goes with the folder at the end of the run
      }
    }
  }

  private void read(Resource resource, Path file, Consumer<Kept> receiver) {
    Attempts attempts = new Attempts(resource.place(), processes.limits(), receiver);
    boolean ended = false;
    while (!ended) {
      ended = attempt(attempts, new Order.Read(resource.place(), file, attempts.exceptions()));
    }
  }

  @Override
  public Kept resume(Kept kept) {
    List<Kept> given = new ArrayList<>();
    Attempts attempts = Attempts.ofStages(kept, processes.limits(), given::add);
    boolean ended = false;
    while (!ended) {
      ended = attempt(attempts, new Order.Resume(attempts.remaining()));
    }
    return given.get(given.size() - 1);
  }

  private boolean attempt(Attempts attempts, Order order) {
    requireNotDropped();
    Child current = child;
    if (current == null) {
      current = processes.start(muchDone);
      child = current;
      requireNotDropped();
    }
    boolean fresh = current.isFresh();
    long begun = System.nanoTime();
    try {
      current.order(order);
      boolean worn = attempts.follow(current);
      worked += System.nanoTime() - begun;
      if (hasOutgrown(current) || worn) {
        child = null;
        processes.dismiss(current);
      }
      return true;
    } catch (LostException e) {
      child = null;
      processes.discard(current);
      requireNotDropped();
      return attempts.decide(e.loss(), fresh);
    }
  }

  /** Tells once whether so much is done that a process for the long run should go on. */
  private boolean hasOutgrown(Child current) {
    if (muchDone || worked < nextLook) {
      return false;
    }
    // On a busy machine it works for longer than it has a processor for.
    Duration left =
        processes.much().minus(current.processorTime().orElse(Duration.ofNanos(worked)));
    muchDone = left.isZero() || left.isNegative();
    nextLook = worked + left.toNanos();
    return muchDone;
  }

  private void requireNotDropped() {
    if (dropped) {
      throw new RunException("The run was stopped; what is done is kept.");
    }
  }

  @Override
  public void drop() {
    dropped = true;
    Child current = child;
    if (current != null) {
      current.abort();
    }
  }

  @Override
  public void close() {
    Child current = child;
    if (current != null) {
      processes.dismiss(current);
      child = null;
    }
  }
}
