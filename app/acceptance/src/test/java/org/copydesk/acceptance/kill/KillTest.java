package org.copydesk.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills runs at random instants: {@code mvn -pl app/acceptance -am verify -Dtest=KillTest
 * -Dkills=100 -Dsurefire.failIfNoSpecifiedTests=false} for a hundred of them over 300 files.
 */
class KillTest {

  private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);
  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final int FILES = KILLS < 20 ? 60 : 300;
  private static final long SEED = Long.getLong("kills.seed", 20_261_122);
  private static final int IN_A_ROW = 19;

  @TempDir static Path folder;
  private static RunFolder unbroken;
  private static Timeline timeline;
  private static int exitCode;
  private static OutputTree expected;

  @BeforeAll
  static void runUnbroken() throws IOException, InterruptedException {
    Press.print(folder.resolve("press"), FILES);
    unbroken = RunFolder.create(folder.resolve("unbroken"), 2);
    Process process = unbroken.start("run");
    timeline = Timeline.watch(unbroken, process);
    exitCode = process.exitValue();
    expected = unbroken.tree();
    LOG.info(
        "Unbroken: exit code {}, {} outputs, {}", exitCode, expected.digests().size(), timeline);
  }

  @Test
  void anUnbrokenRunLeavesNothingButItsOutputsAndItsStore() throws IOException {
    assertThat(exitCode).as("%s", unbroken.said()).isEqualTo(3);
    assertThat(expected.digests()).containsKeys("documents.jsonl", "ledger.jsonl", "quotes.csv");
    unbroken.requireTidy();
  }

  @Test
  void oneWorkerWritesTheSameAsTwo() throws IOException, InterruptedException {
    RunFolder one = RunFolder.create(folder.resolve("one-worker"), 1);
    assertThat(one.finish("run")).isEqualTo(exitCode);
    assertThat(one.tree().digests()).isEqualTo(expected.digests());
  }

  @Test
  void aRunThatWasKilledGoesOnToTheOutputsOfAnUnbrokenOne()
      throws IOException, InterruptedException {
    Killer killer = new Killer(timeline, SEED);
    for (int round = 1; killer.total() < KILLS; round++) {
      RunFolder run = RunFolder.create(folder.resolve("killed-" + round), killer.upTo(2));
      Victim victim = round % 2 == 0 ? Victim.TREE : Victim.PARENT;
      for (int left = killer.upTo(IN_A_ROW); left > 0 && killer.total() < KILLS; left--) {
        killer.strike(run, victim);
      }
      requireWhole(run);
      LOG.info("{} kills so far: {}", killer.total(), killer.kills());
    }
    LOG.info("Killed {} runs: {}", killer.total(), killer.kills());
  }

  @Test
  void aWorkerThatIsKilledCostsAtMostWhatItHadInHand() throws IOException, InterruptedException {
    Killer killer = new Killer(timeline, SEED);
    RunFolder run = RunFolder.create(folder.resolve("killed-worker"), 2);
    boolean killed = killer.strike(run, Victim.WORKER);
    LOG.info("A worker was killed: {}", killed);
    List<String> lines = new ArrayList<>(run.ledger());
    assertThat(lines).hasSameSizeAs(unbroken.ledger());
    lines.removeAll(unbroken.ledger());
    assertThat(lines).as("what it cost").hasSizeLessThanOrEqualTo(2);
    run.requireTidy();
  }

  private static void requireWhole(RunFolder run) throws IOException, InterruptedException {
    assertThat(run.finish("run")).as("%s", run.said()).isEqualTo(exitCode);
    assertThat(run.tree().digests()).as("%s", run.said()).isEqualTo(expected.digests());
    run.requireTidy();
  }
}
