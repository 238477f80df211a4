package org.copydesk.engine.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A worker process as its parent holds it; one thread talks to it, another may kill it. */
final class Child {

  private static final long FAREWELL_SECONDS = 5;
  private static final long FOR_EVER = Long.MAX_VALUE;

  private final Process process;
  private final FrameReader in;
  private final FrameWriter out;
  private final Path temporary;
  private volatile long deadline = FOR_EVER;
  private volatile Duration allowed = Duration.ZERO;
  private volatile @Nullable Loss loss;
  private boolean fresh = true;

  private Child(Process process, Path temporary) {
    this.process = process;
    this.temporary = temporary;
    this.in = new FrameReader(process.getInputStream());
    this.out = new FrameWriter(process.getOutputStream());
  }

  /**
   * Starts a process.
   *
   * @param said takes each line that it writes to standard error
   * @throws IOException if it cannot be started
   */
  static Child start(List<String> command, Path temporary, Consumer<String> said)
      throws IOException {
    Process process = new ProcessBuilder(command).start();
    Thread listener = new Thread(() -> listen(process, said), "copydesk-worker-messages");
    listener.setDaemon(true);
    listener.start();
    return new Child(process, temporary);
  }

  private static void listen(Process process, Consumer<String> said) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.accept(line);
      }
    } catch (IOException e) {
      return; // it was killed
    }
  }

  Path temporary() {
    return temporary;
  }

  /** Tells whether it has done nothing yet. */
  boolean isFresh() {
    return fresh;
  }

  /** Returns the processor time that it has taken, if the machine tells. */
  Optional<Duration> processorTime() {
    return process.info().totalCpuDuration();
  }

  void plan(String plan) throws LostException {
    try {
      out.text(plan).end();
    } catch (IOException e) {
      throw lost(e);
    }
  }

  void order(Order order) throws LostException {
    try {
      Order.write(order, out);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /** Waits for what it says next, for as long as it is allowed to take. */
  Signal next() throws LostException {
    try {
      Signal signal = Signal.read(in);
      fresh &= !(signal instanceof Signal.Gave);
      return signal;
    } catch (IOException | IllegalArgumentException e) {
      throw lost(e);
    }
  }

  /** Allows it some time from now on, zero for ever. */
  void allow(Duration time) {
    allow(time, Duration.ZERO);
  }

  /** Allows it some time from now on, and some grace beyond that nobody is told of. */
  void allow(Duration time, Duration grace) {
    allowed = time;
    deadline = time.isZero() ? FOR_EVER : System.nanoTime() + time.plus(grace).toNanos();
  }

  /** Stops the clock while its parent is busy. */
  void pause() {
    deadline = FOR_EVER;
  }

  /** Kills it when it is overdue. */
  void check(long now) {
    if (deadline != FOR_EVER && now - deadline > 0) {
      kill(Loss.overdue(allowed));
    }
  }

  private void kill(Loss why) {
    if (loss == null) {
      loss = why;
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private LostException lost(Exception cause) {
    Loss known = loss;
    if (known == null && cause instanceof StreamCorruptedException) {
      known = Loss.garbled();
    }
    if (known != null) {
      kill(known);
    }
    int code = ended();
    return new LostException(known == null ? Loss.ofExit(code) : known);
  }

  private int ended() {
    try {
      if (!process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
        kill(Loss.garbled());
        process.waitFor(FAREWELL_SECONDS, TimeUnit.SECONDS);
      }
      return process.isAlive() ? 0 : process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** Asks it to end, and sees to it that it does. */
  void end() {
    try {
      pause();
      Order.write(new Order.End(), out);
      process.getOutputStream().close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
    int unused = ended();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills it at once. */
  void abort() {
    kill(Loss.garbled());
  }
}
