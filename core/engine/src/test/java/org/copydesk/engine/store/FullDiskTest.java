package org.copydesk.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.copydesk.api.source.Loaded;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A store on a disk of 64 KiB. */
class FullDiskTest {

  private static final int WORDS = 9_000;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path output;

  @BeforeEach
  void mountDisk() throws InterruptedException {
    assumeThat(ends("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", output.toString())).isZero();
  }

  @AfterEach
  void unmountDisk() throws InterruptedException {
    int unused = ends("umount", output.toString());
  }

  private static int ends(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return 1;
    }
  }

  @Test
  @Timeout(60)
  void closingTellsThatWhatIsUnwrittenHasNoRoom() {
    RunStore store = RunStore.open(output);
    store.begin(new Chain(List.of()), Terms.SAME);
    store.add(
        Kept.of(
            new Outcome(new Loaded.Read(Documents.english(noise()), null, ""), List.of()),
            new Chain(List.of())));

    assertThatThrownBy(store::close)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("No space left on device")
        .hasMessageContaining("Make room on the disk");
    assertThat(Files.exists(StoreFile.path(output))).isTrue();
  }

  private static String noise() {
    return new Random(3)
        .ints(WORDS)
        .mapToObj(i -> Integer.toString(i, Character.MAX_RADIX))
        .collect(Collectors.joining(" "));
  }
}
