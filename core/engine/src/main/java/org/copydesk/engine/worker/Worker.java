package org.copydesk.engine.worker;

import java.util.function.Consumer;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.store.Kept;

/**
 * Reads resources and runs the stages on what comes out, be it in this process or in another: what
 * crosses here is plain data.
 *
 * <p>One thread at a time. A bad document is an outcome, never an exception.
 */
public interface Worker extends AutoCloseable {

  /**
   * Reads a resource and runs the stages.
   *
   * @param receiver is given an outcome for the resource and one for each thing embedded in it, in
   *     any order, each with a place of its own
   */
  void read(Resource resource, Consumer<Kept> receiver);

  /**
   * Runs stages on what was read before.
   *
   * @param kept the stages whose layers it holds, or that failed on it, are not run
   * @return what came of it, with the layers that are new
   */
  Kept resume(Kept kept);

  /**
   * Drops what is in hand, from any thread and for good; the call that has it in hand throws. A
   * worker in the caller's process does nothing here: it heeds an interrupt.
   */
  default void drop() {}

  /** Lets go of the stages and the loader. */
  @Override
  void close();
}
