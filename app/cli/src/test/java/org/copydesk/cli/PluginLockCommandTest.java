package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locking looks at files alone: what is in them need not even be a plugin. */
class PluginLockCommandTest {

  /** The SHA-256 of "abc", from the standard that defines it. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private Path plugins;

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.writeString(plugins.resolve("one.zip"), "abc");
    Files.writeString(plugins.resolve("two.JAR"), "abc");
    Files.writeString(plugins.resolve("notes.txt"), "abc");
  }

  private int lock(Path place) {
    out.getBuffer().setLength(0);
    PrintWriter printer = new PrintWriter(out);
    Terminal terminal = new Terminal(printer, printer, false, false);
    return new CommandLineApp(terminal, folder)
        .execute("plugin", "lock", "--plugins", place.toString());
  }

  @Test
  void itWritesTheListAndTellsWhatIsNew() {
    assertThat(lock(plugins)).isZero();
    assertThat(plugins.resolve("plugins.lock"))
        .hasContent(ABC + "  one.zip\n" + ABC + "  two.JAR\n");
    assertThat(out.toString())
        .contains("added one.zip  " + ABC, "added two.JAR", "plugins.lock: 2 plugins");
  }

  @Test
  void itTellsWhatChangedSinceTheLastTime() throws IOException {
    lock(plugins);
    Files.writeString(plugins.resolve("one.zip"), "abcd");
    Files.delete(plugins.resolve("two.JAR"));

    assertThat(lock(plugins)).isZero();
    assertThat(out.toString()).contains("changed one.zip  88d4", "removed two.JAR", ": 1 plugin");
    assertThat(lock(plugins)).isZero();
    assertThat(out.toString()).doesNotContain("changed", "removed", "added");
  }

  @Test
  void aPluginThatIsAFolderCannotBeLocked() throws IOException {
    Files.createFile(Files.createDirectories(plugins.resolve("open")).resolve("plugin.properties"));

    assertThat(lock(plugins)).isEqualTo(2);
    assertThat(out.toString()).contains("open: error: this plugin is a folder");
    assertThat(plugins.resolve("plugins.lock")).doesNotExist();
  }

  @Test
  void aFileIsNoFolderToLock() {
    assertThat(lock(plugins.resolve("one.zip"))).isEqualTo(2);
    assertThat(out.toString()).contains("is no folder");
  }
}
