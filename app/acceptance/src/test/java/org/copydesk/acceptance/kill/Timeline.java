package org.copydesk.acceptance.kill;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long the parts of an unbroken run take.
 *
 * @param millis of each part
 */
record Timeline(Map<Moment, Long> millis) {

  /** Runs a folder to its end and looks on. */
  static Timeline watch(RunFolder run, Process process) throws IOException, InterruptedException {
    Map<Moment, Long> begins = new EnumMap<>(Moment.class);
    for (Moment moment : Moment.values()) {
      if (moment.await(process, run.output())) {
        begins.put(moment, System.nanoTime() / 1_000_000);
      }
    }
    run.ended(process);
    long end = System.nanoTime() / 1_000_000;
    Map<Moment, Long> millis = new EnumMap<>(Moment.class);
    for (int i = Moment.values().length - 1; i >= 0; i--) {
      Moment moment = Moment.values()[i];
      long begin = begins.getOrDefault(moment, end);
      millis.put(moment, end - begin);
      end = begin;
    }
    return new Timeline(millis);
  }

  long of(Moment moment) {
    return millis.getOrDefault(moment, 0L);
  }
}
