package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final PrintWriter printer = new PrintWriter(out);
  private final Terminal terminal = new Terminal(printer, printer, false, false);

  private int doctor(String... more) {
    String[] all = new String[more.length + 1];
    all[0] = "doctor";
    System.arraycopy(more, 0, all, 1, more.length);
    return new CommandLineApp(terminal, folder).execute(all);
  }

  @Test
  void withoutAnyPluginSomethingIsAProblem() {
    assertThat(doctor("--output", folder.resolve("out").toString())).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("ok +java +" + System.getProperty("java.version"))
        .containsPattern("problem +plugin +there is no plugin folder")
        .containsPattern("ok +output +'.*out' can be written")
        .contains("1 problem");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theTerminalTellsWhyThereAreNoColours() {
    assertThat(new TerminalCheck(terminal, Map.of("NO_COLOR", "1")).diagnoses().get(0).finding())
        .isEqualTo("100 columns, no colours, because NO_COLOR is set");
    assertThat(new TerminalCheck(terminal, Map.of("TERM", "dumb")).diagnoses().get(0).finding())
        .endsWith("because TERM is 'dumb'");
    assertThat(new TerminalCheck(terminal, Map.of()).diagnoses().get(0).finding())
        .endsWith("because results do not go to a screen");
  }

  @Test
  void coloursAreUsedWhereTheyAreWanted() {
    Terminal coloured = new Terminal(printer, printer, false, true);
    new CommandLineApp(coloured, folder).execute("doctor", "-o", folder.toString());
    assertThat(out.toString()).contains("\u001b[32mok\u001b[0m");
  }
}
