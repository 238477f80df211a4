package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return new CommandLineApp(terminal, folder).execute(arguments);
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(execute("--help")).isZero();
    assertThat(out.toString()).contains("run", "check", "export", "plugin");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : new String[] {"run", "retry", "ledger", "check", "export", "plugin"}) {
      assertThat(execute(command, "--help")).as(command).isZero();
    }
    assertThat(out.toString()).contains("--input", "--output", "--plugins", "--workers");
  }

  @Test
  void theVersionIsTold() {
    assertThat(execute("--version")).isZero();
    assertThat(out.toString()).startsWith("copydesk ");
  }

  @Test
  void anUnknownCommandGetsTheNearestOne() {
    assertThat(execute("rum")).isEqualTo(2);
    assertThat(err.toString()).contains("run");
  }

  @Test
  void anUnknownOptionIsAMisuse() {
    assertThat(execute("run", "p.yaml", "--outptu", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("--output");
  }

  @Test
  void noWorkersAreAMisuse() throws IOException {
    Path file = Files.writeString(folder.resolve("p.yaml"), "version: 1\n");
    assertThat(execute("run", file.toString(), "--workers", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("at least one worker");
  }

  @Test
  void aMissingPipelineFileIsAConfigurationError() {
    assertThat(execute("check", folder.resolve("none.yaml").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("none.yaml");
  }

  @Test
  void mistakesOfTheFileAreShownWithTheirPlace() throws IOException {
    Path file = folder.resolve("p.yaml");
    Files.writeString(
        file, "version: 1\ninput:\n  path: .\nstages: []\noutputs:\n  - use: jsnol\n");
    assertThat(execute("check", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains(":6:10: error: ").contains("^^^^^");
  }

  @Test
  void aNameThatWouldSteerTheScreenIsMadeVisible() {
    assertThat(Terminal.plain("a\u001b[2Jb")).isEqualTo("a\ufffd[2Jb");
  }
}
