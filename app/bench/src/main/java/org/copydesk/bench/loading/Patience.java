package org.copydesk.bench.loading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads with a reader, one file at a time, and gives up on a file that takes too long. */
final class Patience {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Reader reader;
  private final Duration limit;
  private ExecutorService thread = thread();

  Patience(Reader reader, Duration limit) {
    this.reader = reader;
    this.limit = limit;
  }

  String name() {
    return reader.name();
  }

  Text read(Path file) {
    return time(file).text();
  }

  Timed time(Path file) {
    Future<Timed> text = thread.submit(() -> timed(file));
    try {
      return text.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return failed(String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      // A thread cannot be stopped: it is left behind.
      thread.shutdown();
      thread = thread();
      return failed("longer than " + limit.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("interrupted");
    }
  }

  private Timed timed(Path file) throws Exception {
    long before = THREADS.getCurrentThreadCpuTime();
    Text text = reader.read(file);
    return new Timed(text, THREADS.getCurrentThreadCpuTime() - before);
  }

  private static Timed failed(String failure) {
    return new Timed(Text.failed(failure), 0);
  }

  private static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(null, work, "reader", 8L << 20);
          thread.setDaemon(true);
          return thread;
        });
  }
}
