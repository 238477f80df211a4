package org.copydesk.engine.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.copydesk.engine.pipeline.RunException;
import org.copydesk.engine.worker.TimeLimits;
import org.copydesk.engine.worker.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker processes of a run: starts them, kills those that are overdue, and leaves nothing of
 * them behind. Safe for any thread.
 */
public final class WorkerProcesses implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerProcesses.class);
  private static final Duration START = Duration.ofMinutes(2);

  /** After as much processor time it pays to compile thoroughly, which costs half a minute. */
  private static final Duration MUCH = Duration.ofMinutes(2);

  private static final int LOOK_MILLIS = 100;
  private static final int MOST_MESSAGES = 1000;
  private static final int LONGEST_MESSAGE = 2000;

  private final Launch launch;
  private final TimeLimits limits;
  private final Path temporary;
  private final Duration much;
  private final Set<Child> children = ConcurrentHashMap.newKeySet();
  private final Set<String> messages = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Prepares the workers of a run; none is started yet.
   *
   * @param temporary the folder for their temporary files, which the run owns
   */
  public WorkerProcesses(Launch launch, TimeLimits limits, Path temporary) {
    this(launch, limits, temporary, MUCH);
  }

  /**
   * Prepares the workers of a run.
   *
   * @param much after how much processor time a worker gets a process for the long run
   */
  WorkerProcesses(Launch launch, TimeLimits limits, Path temporary, Duration much) {
    this.launch = launch;
    this.limits = limits;
    this.temporary = temporary;
    this.much = much;
    clear(); // a run that was killed could not do it
    Thread watchdog = new Thread(this::watch, "copydesk-watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  /**
   * Starts a worker and waits until it has loaded its stages.
   *
   * @throws RunException if it cannot be started
   * @throws RuntimeException if it refuses to work, as the launch reads its reason
   */
  public Worker worker() {
    return new ProcessWorker(this);
  }

  TimeLimits limits() {
    return limits;
  }

  /** Returns after how much processor time a worker gets a process for the long run. */
  Duration much() {
    return much;
  }

  private void watch() {
    while (!closed) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
      long now = System.nanoTime();
      children.forEach(child -> child.check(now));
    }
  }

  /**
   * Starts a process that is ready for orders.
   *
   * @param muchDone whether its worker has had much to do
   */
  Child start(boolean muchDone) {
    Child child = launched(muchDone);
    try {
      child.allow(START);
      child.plan(launch.plan());
      Signal first = child.next();
      if (first instanceof Signal.Refused refused) {
        throw launch.refusal().apply(refused.why());
      }
      return child;
    } catch (LostException e) {
      discard(child);
      throw new RunException(
          "A worker process could not be started: it " + e.loss().detail() + ".", e);
    } catch (RuntimeException e) {
      discard(child);
      throw e;
    }
  }

  private Child launched(boolean muchDone) {
    if (closed) {
      throw new RunException("The run was stopped; what is done is kept.");
    }
    try {
      Files.createDirectories(temporary);
      Path own = Files.createTempDirectory(temporary, "worker-");
      Child child = Child.start(launch.command(own, muchDone), own, this::hear);
      children.add(child);
      return child;
    } catch (IOException e) {
      throw new RunException("A worker process could not be started: " + e.getMessage(), e);
    }
  }

  /** Workers have much the same to say: each thing is told once. */
  private void hear(String line) {
    if (messages.size() < MOST_MESSAGES && messages.add(line)) {
      LOG.warn("{}", line.substring(0, Math.min(line.length(), LONGEST_MESSAGE)));
    }
  }

  /** Lets go of a process that is lost, or not wanted any more. */
  void discard(Child child) {
    child.abort();
    forget(child);
  }

  /** Lets go of a process that has done its work. */
  void dismiss(Child child) {
    child.end();
    forget(child);
  }

  private void forget(Child child) {
    children.remove(child);
    try {
      delete(child.temporary());
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("Temporary files are left for the end of the run.", e);
    }
  }

  /** Where files are put that workers are to read. */
  Path temporary() {
    return temporary;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> below;
    try (Stream<Path> walk = Files.walk(folder)) {
      below = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : below) {
      Files.deleteIfExists(path);
    }
  }

  /** Kills what still runs and deletes all temporary files. */
  @Override
  public void close() {
    closed = true;
    List.copyOf(children).forEach(this::discard);
    clear();
  }

  private void clear() {
    try {
      delete(temporary);
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Temporary files are left in {}: {}", temporary, e.toString());
    }
  }
}
