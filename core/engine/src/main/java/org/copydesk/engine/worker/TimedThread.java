package org.copydesk.engine.worker;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A thread of its own for tasks that may not come back.
 *
 * <p>A task over its time is interrupted and its thread abandoned: a new one takes the next task.
 * The abandoned thread ends when its task does, and never keeps the process alive.
 */
final class TimedThread implements AutoCloseable {

  private final String name;
  private ExecutorService executor;
  private int abandoned;

  TimedThread(String name) {
    this.name = name;
    this.executor = fresh();
  }

  private ExecutorService fresh() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /**
   * Runs a task.
   *
   * @param limit zero for none
   * @param last run in the abandoned thread when the task has ended after all
   * @throws ExecutionException if it threw anything, errors included
   * @throws TimeoutException if it did not come back in time; the thread is a new one
   * @throws InterruptedException if the caller was interrupted; the thread is a new one
   */
  <T> T call(Callable<T> task, Duration limit, Runnable last)
      throws ExecutionException, TimeoutException, InterruptedException {
    Future<T> future = start(task);
    boolean back = false;
    try {
      T result = limit.isZero() ? future.get() : future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      back = true;
      return result;
    } catch (ExecutionException e) {
      back = true;
      throw e;
    } finally {
      if (!back) {
        abandon(future, last);
      }
    }
  }

  /** Starts a task; the next one waits for it. */
  <T> Future<T> start(Callable<T> task) {
    return executor.submit(task);
  }

  /**
   * Interrupts a task and leaves its thread to it.
   *
   * @param last run in that thread when the task has ended after all
   */
  void abandon(Future<?> task, Runnable last) {
    abandoned++;
    task.cancel(true);
    executor.execute(last);
    executor.shutdown();
    executor = fresh();
  }

  /** Returns how many tasks were left to their threads. */
  int abandoned() {
    return abandoned;
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
