package org.copydesk.bench.loading;

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
    Future<Text> text = thread.submit(() -> reader.read(file));
    try {
      return text.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return Text.failed(String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      // A thread cannot be stopped: it is left behind.
      thread.shutdown();
      thread = thread();
      return Text.failed("longer than " + limit.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Text.failed("interrupted");
    }
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
