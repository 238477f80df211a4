package org.copydesk.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * What the keyboard or the system says to a command while it works: the first signal asks it to
 * stop, the second ends the process at once.
 */
final class Signals implements AutoCloseable {

  private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15, "HUP", 1);

  /** A shell adds a signal's number to it. */
  private static final int KILLED = 128;

  private final Runnable stop;
  private final AtomicInteger code = new AtomicInteger();
  private final Map<Signal, SignalHandler> before = new LinkedHashMap<>();

  private Signals(Runnable stop) {
    this.stop = stop;
  }

  /**
   * Listens until it is closed.
   *
   * @param stop called once, in a thread of its own
   */
  static Signals stopping(Runnable stop) {
    Signals signals = new Signals(stop);
    NUMBERS.forEach(signals::listen);
    return signals;
  }

  /** A signal that this system does not have, or that the process was told to ignore, stays so. */
  private void listen(String name, int number) {
    try {
      Signal signal = new Signal(name);
      before.put(signal, Signal.handle(signal, told -> received(KILLED + number)));
    } catch (IllegalArgumentException | LinkageError e) {
      // The default holds: the process ends at once, and what is done is kept all the same.
    }
  }

  private void received(int newCode) {
    if (code.compareAndSet(0, newCode)) {
      stop.run();
    } else {
      Runtime.getRuntime().halt(newCode);
    }
  }

  /** Returns the exit code that tells of the signal, 0 while there was none. */
  int exitCode() {
    return code.get();
  }

  @Override
  public void close() {
    before.forEach(Signal::handle);
  }
}
