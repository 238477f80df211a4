package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.NoRoomException;
import org.copydesk.loader.format.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir private Path folder;

  @Test
  void aDiskWithoutRoomIsToldFromADamagedFile() {
    IOException full = new FileSystemException("/tmp/x", null, "No space left on device");

    assertThatThrownBy(() -> Room.check(new IllegalStateException("the parser failed", full)))
        .isInstanceOf(NoRoomException.class)
        .hasMessageContaining("no room for temporary files in '")
        .hasMessageContaining("Make room there and run again");
    Room.check(new IOException("the stream ended too early"));
  }

  /** The loader runs in a process of its own, whose temporary folder is a disk of 2 MiB. */
  @Test
  void aFullTemporaryFolderStopsTheReadingInsteadOfBlamingTheDocument()
      throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(ends("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString())).isZero();
    try {
      Path document = folder.resolve("noise.zip");
      byte[] noise = new byte[6 << 20];
      new Random(7).nextBytes(noise);
      Files.write(document, Samples.zip(Samples.members("noise.bin", noise)));

      Process reader =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Djava.io.tmpdir=" + disk,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Reader.class.getName(),
                  document.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(reader.getInputStream().readAllBytes());
      assertThat(reader.waitFor(2, TimeUnit.MINUTES)).isTrue();

      assertThat(said).contains("told: There is no room for temporary files in '" + disk + "'");
      assertThat(said).doesNotContain("outcome:");
      assertThat(Files.list(disk)).isEmpty();
    } finally {
      ends("umount", disk.toString());
    }
  }

  private static int ends(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    } catch (IOException e) {
      return 1;
    }
  }

  /** Reads one file and says what came of it. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      try (TikaLoader loader = TikaLoader.of(LoaderSettings.standard())) {
        loader.load(
            new FileResource(Place.of("noise.zip"), file),
            outcome -> System.out.println("outcome: " + Loading.summary(outcome)));
      } catch (NoRoomException e) {
        System.out.println("told: " + e.getMessage());
      }
    }
  }
}
