package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache keeps what is used and forgets what is not. */
class CacheSweepTest {

  private static final String DIGEST = "ab".repeat(32);

  @TempDir private Path temporary;
  private Path cache;

  @BeforeEach
  void makeCache() throws IOException {
    cache = Files.createDirectories(temporary.resolve("cache"));
  }

  private Path aged(String name, int days) throws IOException {
    Path entry = Files.createDirectories(cache.resolve(name));
    Files.writeString(entry.resolve("file"), "x");
    Files.setLastModifiedTime(
        entry, FileTime.from(Instant.now().minus(Duration.ofDays(days).plusHours(1))));
    return entry;
  }

  @Test
  void whatNobodyUsedForNinetyDaysGoesWhenAProcessComesInAlone() throws IOException {
    Path old = aged(DIGEST, 90);
    Path young = aged("cd".repeat(32), 88);
    Path halfMade = aged("unpacking-1", 1);
    Path foreign = aged("photos", 900);

    CacheSweep.of(cache);

    assertThat(old).doesNotExist();
    assertThat(halfMade).doesNotExist();
    assertThat(young).exists();
    assertThat(foreign).exists();
  }

  @Test
  void nothingGoesWhileAnotherProcessUsesTheCache() throws Exception {
    Path old = aged(DIGEST, 90);
    Process other = holder(cache.resolve(".users"));
    try {
      assertThat(other.getInputStream().read()).isEqualTo('h');
      CacheSweep.of(cache);
      assertThat(old).exists();
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
  }

  @Test
  void usingAPluginKeepsItsCopyYoung() throws IOException {
    Path plugins = Files.createDirectories(temporary.resolve("plugins"));
    Path zip = PluginProject.of(temporary, "echo").zip(plugins);
    Catalog.open(List.of(plugins), cache).close();
    Path copy = cache.resolve(Digests.of(zip));
    Files.setLastModifiedTime(copy, FileTime.from(Instant.EPOCH));

    Catalog.open(List.of(plugins), cache).close();

    assertThat(Files.getLastModifiedTime(copy).toInstant())
        .isAfter(Instant.now().minus(Duration.ofMinutes(10)));
  }

  @Test
  void othersLoseTheRightToWriteIntoIt() throws IOException {
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path plugins = Files.createDirectories(temporary.resolve("plugins"));
    PluginProject.of(temporary, "echo").zip(plugins);

    Catalog.open(List.of(plugins), cache).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
        .isEqualTo("rwxr-xr-x");
  }

  /** A Java that takes a shared lock, says 'h' and holds it until its standard input ends. */
  private Process holder(Path file) throws IOException {
    Path source =
        Files.writeString(
            temporary.resolve("Holds.java"),
            """
            import java.nio.channels.FileChannel;
            import java.nio.file.*;
            class Holds {
              public static void main(String[] args) throws Exception {
                try (FileChannel file = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                  file.lock(0, Long.MAX_VALUE, true);
                  System.out.print("h");
                  System.out.flush();
                  System.in.read();
                }
              }
            }
            """);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(java.toString(), source.toString(), file.toString()).start();
  }
}
