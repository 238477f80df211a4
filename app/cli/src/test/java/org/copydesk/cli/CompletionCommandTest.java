package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompletionCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, true);
    return new CommandLineApp(terminal, Path.of("")).execute(arguments);
  }

  @Test
  void eachShellGetsAScriptThatKnowsEveryCommand() {
    for (String shell : new String[] {"bash", "zsh", "fish", "BASH"}) {
      out.getBuffer().setLength(0);
      assertThat(execute("completion", shell)).as(shell).isZero();
      assertThat(out.toString())
          .contains(
              "run",
              "retry",
              "ledger",
              "slowest",
              "damaged-in-part",
              "check",
              "export",
              "show",
              "doctor",
              "plugin describe",
              "no-stages")
          .doesNotContain("\u001b");
    }
  }

  @Test
  void anotherShellIsAMisuse() {
    assertThat(execute("completion", "csh")).isEqualTo(2);
    assertThat(err.toString()).contains("BASH, ZSH, FISH");
    assertThat(execute("completion")).isEqualTo(2);
  }
}
