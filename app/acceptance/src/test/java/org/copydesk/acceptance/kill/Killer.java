package org.copydesk.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.acceptance.kill.Moment.END;
import static org.copydesk.acceptance.kill.Moment.EXPORT;
import static org.copydesk.acceptance.kill.Moment.READING;
import static org.copydesk.acceptance.kill.Moment.START;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills runs at random instants, the same ones for the same seed as far as time allows. */
final class Killer {

  private static final long ORPHANS_SECONDS = 5;
  private static final List<Moment> CHOICE =
      List.of(START, READING, READING, READING, EXPORT, EXPORT, EXPORT, END, END);

  private final Timeline timeline;
  private final Random random;
  private final Map<Moment, Integer> kills = new EnumMap<>(Moment.class);

  Killer(Timeline timeline, long seed) {
    this.timeline = timeline;
    this.random = new Random(seed);
  }

  /** Starts the folder's run and kills it; tells whether it was not over before. */
  boolean strike(RunFolder run, Victim victim) throws IOException, InterruptedException {
    Moment moment = victim == Victim.WORKER ? READING : CHOICE.get(random.nextInt(CHOICE.size()));
    Process process = run.start("run");
    boolean begun = moment.await(process, run.output());
    boolean over = process.waitFor(delayMicros(moment), TimeUnit.MICROSECONDS);
    boolean killed = begun && !over && victim.kill(process);
    run.ended(process);
    if (killed) {
      kills.merge(moment, 1, Integer::sum);
    }
    requireNoOrphan(run);
    return killed;
  }

  private long delayMicros(Moment moment) {
    return (long) (random.nextDouble() * timeline.of(moment) * 1000);
  }

  private static void requireNoOrphan(RunFolder run) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(ORPHANS_SECONDS);
    while (!run.processes().isEmpty() && System.nanoTime() < deadline) {
      Thread.sleep(20);
    }
    assertThat(run.processes()).as("processes that outlive the run").isEmpty();
  }

  /** Returns how many runs were killed in which part. */
  Map<Moment, Integer> kills() {
    return kills;
  }

  int total() {
    return kills.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns a number from 1 to a bound. */
  int upTo(int most) {
    return 1 + random.nextInt(most);
  }
}
