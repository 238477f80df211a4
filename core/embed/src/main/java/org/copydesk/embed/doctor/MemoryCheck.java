package org.copydesk.embed.doctor;

import java.util.List;

/** How much memory there is for each document that is in work. */
public final class MemoryCheck implements Check {

  private static final String SUBJECT = "memory";
  private static final long LEAST = 512L << 20;
  private static final long LEAST_A_WORKER = 192L << 20;

  private final long heap;
  private final int processors;

  /** Looks at this process. */
  public MemoryCheck() {
    this(Runtime.getRuntime().maxMemory(), Runtime.getRuntime().availableProcessors());
  }

  MemoryCheck(long heap, int processors) {
    this.heap = heap;
    this.processors = processors;
  }

  @Override
  public List<Diagnosis> diagnoses() {
    String finding =
        Bytes.of(heap)
            + " for Java, "
            + processors
            + (processors == 1 ? " processor" : " processors");
    if (heap < LEAST) {
      return List.of(
          Diagnosis.warning(SUBJECT, finding, "Large files need more: set COPYDESK_OPTS=-Xmx2g."));
    }
    if (heap / processors < LEAST_A_WORKER) {
      return List.of(
          Diagnosis.warning(
              SUBJECT,
              finding,
              "That is little for a worker a processor: set COPYDESK_OPTS=-Xmx4g, or run with"
                  + " fewer workers (--workers 2)."));
    }
    return List.of(Diagnosis.ok(SUBJECT, finding));
  }
}
