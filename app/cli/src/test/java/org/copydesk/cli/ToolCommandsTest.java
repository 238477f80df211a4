package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.tool.Console;
import org.copydesk.api.tool.Tool;
import org.copydesk.engine.plugin.Catalog;
import org.junit.jupiter.api.Test;

class ToolCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private static final class Echo implements Tool {

    private final String name;

    Echo(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String summary() {
      return "Says it again.";
    }

    @Override
    public int run(List<String> arguments, Console console) throws IOException {
      if (arguments.isEmpty()) {
        throw new IOException("There is nothing to say again.");
      }
      console.out().print(String.join(" ", arguments) + " in " + console.workingDirectory());
      return 7;
    }
  }

  private int execute(String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    List<Tool> tools = List.of(new Echo("echo"), new Echo("check"));
    return new CommandLineApp(terminal, Path.of("desk"), () -> Catalog.of(List.of(), tools))
        .execute(arguments);
  }

  @Test
  void aPluginsCommandTakesItsArgumentsAsTheyAre() {
    assertThat(execute("echo", "--help", "-k", "a b")).isEqualTo(7);
    assertThat(out.toString()).isEqualTo("--help -k a b in desk");
  }

  @Test
  void helpAndCompletionListIt() {
    assertThat(execute("--help")).isZero();
    assertThat(out.toString()).containsPattern("echo +Says it again");
    assertThat(execute("completion", "bash")).isZero();
    assertThat(out.toString()).contains("echo");
  }

  @Test
  void theAppsOwnCommandsComeFirst() {
    assertThat(execute("check", "none.yaml")).isEqualTo(2);
    assertThat(err.toString()).contains("none.yaml");
  }

  @Test
  void whatItThrowsIsAMessageForTheUser() {
    assertThat(execute("echo")).isOne();
    assertThat(err.toString()).startsWith("error: There is nothing to say again.");
  }

  @Test
  void anUnknownCommandGetsTheNearestOneStill() {
    assertThat(execute("rum")).isEqualTo(2);
    assertThat(err.toString()).contains("run");
  }
}
