package org.copydesk.embed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works some items ahead on a pool and gives the results in the order of the items. */
final class Ahead<A, B> implements Iterator<B> {

  private final Iterator<A> items;
  private final Function<A, B> work;
  private final ExecutorService pool;
  private final int most;
  private final Deque<Future<B>> started = new ArrayDeque<>();

  Ahead(Iterator<A> items, Function<A, B> work, ExecutorService pool, int most) {
    this.items = items;
    this.work = work;
    this.pool = pool;
    this.most = most;
  }

  @Override
  public boolean hasNext() {
    while (started.size() < most && items.hasNext()) {
      A item = items.next();
      started.add(pool.submit(() -> work.apply(item)));
    }
    return !started.isEmpty();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There is no further document.");
    }
    try {
      return started.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while documents were processed.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("A document could not be worked on.", e.getCause());
    }
  }
}
