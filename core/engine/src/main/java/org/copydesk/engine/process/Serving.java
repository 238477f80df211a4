package org.copydesk.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Supplier;
import org.copydesk.api.source.DocumentLoader;
import org.copydesk.engine.pipeline.StageStep;
import org.copydesk.engine.store.Chain;
import org.copydesk.engine.worker.TimeLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of a worker process: it loads its stages, does one order after another, and ends with
 * its parent.
 */
public final class Serving {

  /** How a worker ends that has run out of memory. */
  static final int OUT_OF_MEMORY = 87;

  private static final int BROKEN = 88;
  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  /**
   * What a worker works with.
   *
   * @param stages in the order of the pipeline
   * @param chain of the pipeline
   * @param loaders makes the loader, when it is first needed
   * @param limits of time
   */
  public record Equipment(
      List<StageStep> stages, Chain chain, Supplier<DocumentLoader> loaders, TimeLimits limits) {}

  /** Equips a worker by the plan that its parent sent. */
  public interface Equipping {

    /** Makes the equipment; what it throws is told to the parent. */
    Equipment equip(String plan);

    /** Writes why a worker cannot work, for the parent to read. */
    String refusal(RuntimeException cause);
  }

  private final SynchronousQueue<Order> orders = new SynchronousQueue<>();
  private final FrameReader in;
  private final FrameWriter out;

  private Serving(InputStream in, OutputStream out) {
    this.in = new FrameReader(in);
    this.out = new FrameWriter(out);
  }

  /**
   * Serves until the parent has no more orders or is gone; never returns.
   *
   * @param in what the parent writes; read by nobody else
   * @param out what the parent reads; written by nobody else
   */
  public static void serve(InputStream in, OutputStream out, Equipping equipping) {
    new Serving(in, out).serve(equipping);
  }

  private void serve(Equipping equipping) {
    try {
      String plan = in.text();
      Thread worker = new Thread(() -> work(plan, equipping), "copydesk-worker");
      worker.start();
      for (Order order = Order.read(in); ; order = Order.read(in)) {
        orders.put(order);
      }
    } catch (IOException | InterruptedException e) {
      end(0); // the parent is gone
    }
  }

  private void work(String plan, Equipping equipping) {
    int code = BROKEN;
    try (Labour labour = new Labour(equipping.equip(plan), this::tell)) {
      tell(new Signal.Ready());
      for (Order order = orders.take(); !(order instanceof Order.End); order = orders.take()) {
        labour.doOrder(order);
      }
      code = 0;
    } catch (RuntimeException e) {
      LOG.debug("The worker cannot work.", e);
      tell(new Signal.Refused(equipping.refusal(e)));
    } catch (OutOfMemoryError e) {
      code = OUT_OF_MEMORY;
    } catch (InterruptedException | Error e) {
      LOG.warn("A worker broke down: {}", e.toString());
    } finally {
      end(code);
    }
  }

  private void tell(Signal signal) {
    try {
      Signal.write(signal, out);
    } catch (IOException e) {
      throw new UncheckedIOException("The parent is gone.", e);
    }
  }

  /** Ends at once: a thread that does not come back must not keep the process. */
  static void end(int code) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(code);
  }
}
