package org.copydesk.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs whose output folder lies on a disk that fills up. */
class FullDiskTest {

  private static final Logger LOG = LoggerFactory.getLogger(FullDiskTest.class);
  private static final int FILES = 36;

  @TempDir static Path folder;
  private static int exitCode;
  private static Map<String, String> expected;
  private static long usedKilobytes;

  @BeforeAll
  static void runWithRoom() throws IOException, InterruptedException {
    assumeThat(SmallDisk.canBeMade(folder.resolve("trial"))).as("a tmpfs of our own").isTrue();
    Press.print(folder.resolve("press"), FILES);
    RunFolder run = RunFolder.create(folder.resolve("unbroken"), 2).withoutEncoder();
    try (SmallDisk disk = SmallDisk.mount(run.output(), 1 << 20)) {
      exitCode = run.finish("run");
      expected = run.tree().digests();
      usedKilobytes = usedKilobytes(run.output());
    }
    LOG.info("With room: exit code {}, {} KB", exitCode, usedKilobytes);
  }

  private static long usedKilobytes(Path output) throws IOException {
    var store = Files.getFileStore(output);
    return (store.getTotalSpace() - store.getUnallocatedSpace()) >> 10;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 40, 70})
  void aRunOnAFullDiskStopsWithTheMendAndGoesOnWhenGivenRoom(int percent)
      throws IOException, InterruptedException {
    RunFolder run = RunFolder.create(folder.resolve("full-" + percent), 2).withoutEncoder();
    try (SmallDisk disk = SmallDisk.mount(run.output(), usedKilobytes * percent / 100 + 8)) {
      int code = run.finish("run");
      LOG.info("Room for {} percent: {}", percent, run.errors());
      assertThat(code).as("%s", run.said()).isEqualTo(1);
      requireTold(run);
      requireNothingTorn(run);
      disk.enlarge();
      requireWhole(run);
    }
  }

  @Test
  void theFormerOutputsStayWhenTheDiskFillsUp() throws IOException, InterruptedException {
    RunFolder run = RunFolder.create(folder.resolve("former"), 2).withoutEncoder();
    try (SmallDisk disk = SmallDisk.mount(run.output(), usedKilobytes * 3 / 2)) {
      assertThat(run.finish("run")).as("%s", run.said()).isEqualTo(exitCode);
      fill(run.output().resolve("ballast"));
      assertThat(run.finish("run")).as("%s", run.said()).isEqualTo(1);
      requireTold(run);
      Files.delete(run.output().resolve("ballast"));
      disk.enlarge();
      assertThat(run.tree().digests()).isEqualTo(expected);
      requireWhole(run);
    }
  }

  @Test
  void anEncoderWithoutRoomSaysHowMuchItNeeds() throws IOException, InterruptedException {
    RunFolder run = RunFolder.create(folder.resolve("narrow"), 2);
    try (SmallDisk disk = SmallDisk.mount(run.output(), 4_096)) {
      assertThat(run.finish("run")).as("%s", run.said()).isEqualTo(2);
      assertThat(run.errors())
          .contains(run.output().toRealPath().toString())
          .contains("MB are free", "Make room", "encoder: none");
      disk.enlarge();
      assertThat(run.finish("run")).as("%s", run.said()).isEqualTo(exitCode);
      run.requireTidy();
    }
  }

  private static void fill(Path file) throws IOException {
    byte[] block = new byte[1 << 12];
    try (var out = Files.newOutputStream(file)) {
      while (Files.getFileStore(file).getUsableSpace() > 0) {
        out.write(block);
      }
    }
  }

  private static void requireTold(RunFolder run) throws IOException {
    assertThat(run.errors())
        .contains(run.output().toRealPath().toString())
        .containsIgnoringCase("make room")
        .doesNotContain("fault of Copydesk's own");
    assertThat(run.errors().lines().filter(line -> line.startsWith("error: "))).hasSize(1);
    assertThat(run.errors().lines()).noneMatch(line -> line.startsWith("\tat "));
  }

  private static void requireNothingTorn(RunFolder run) throws IOException {
    assertThat(expected.entrySet()).containsAll(run.tree().digests().entrySet());
  }

  private static void requireWhole(RunFolder run) throws IOException, InterruptedException {
    assertThat(run.finish("run")).as("%s", run.said()).isEqualTo(exitCode);
    if (run.errors().contains("set aside")) {
      LOG.warn("The store did not survive: every document was read again.");
    }
    assertThat(run.tree().digests()).as("%s", run.said()).isEqualTo(expected);
    run.requireTidy();
  }
}
