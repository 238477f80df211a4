package org.copydesk.engine.run;

import java.util.function.Consumer;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Resource;
import org.copydesk.engine.store.Outcome;

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
  void read(Resource resource, Consumer<Outcome> receiver);

  /**
   * Runs the stages on what was read before.
   *
   * @param loaded a document in it may carry layers, whose stages are not run again
   */
  Outcome resume(Loaded loaded);

  /** Lets go of the stages and the loader. */
  @Override
  void close();
}
