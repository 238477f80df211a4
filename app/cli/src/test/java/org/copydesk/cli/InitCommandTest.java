package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} refuses; that it works is shown with the real plugins, in the acceptance. */
class InitCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(Object... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new CommandLineApp(terminal, folder).execute(words);
  }

  private void refused(String... words) {
    assertThat(err.toString()).contains(words).contains("Try 'copydesk init --help'.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(execute("init", folder.resolve("none"), "-o", folder.resolve("p.yaml")))
        .isEqualTo(2);
    refused("there is no folder", "none");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "text");
    assertThat(execute("init", file, "-o", folder.resolve("p.yaml"))).isEqualTo(2);
    refused("a.txt' is a file");
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), "mine");
    assertThat(execute("init", folder, "-o", file)).isEqualTo(2);
    refused("p.yaml' is there already", "--force");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aPlaceThatIsNotThereIsNamedBeforeAnythingIsRead() {
    assertThat(execute("init", folder, "-o", folder.resolve("none/p.yaml"))).isEqualTo(2);
    refused("none' to write to");
  }

  @Test
  void withoutAnExporterThereIsNothingToDraft() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "text");
    assertThat(execute("init", folder, "-o", folder.resolve("p.yaml"))).isEqualTo(2);
    refused("no exporter is installed", "--plugins");
    assertThat(folder.resolve("p.yaml")).doesNotExist();
  }
}
