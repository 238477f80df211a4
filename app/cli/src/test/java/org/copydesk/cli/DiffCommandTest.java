package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path run(String name, String place, String unit) throws IOException {
    Path output = Files.createDirectory(folder.resolve(name));
    Files.writeString(
        output.resolve("documents.jsonl"),
        """
        {"id":"d1","source":{"path":"%s"},"text":"42%% said so","layers":{"statistics":[\
        {"id":"s1","begin":0,"end":3,"text":"42%%","value":42,"unit":{"name":"%s"}}]}}
        """
            .formatted(place, unit));
    return output;
  }

  private int diff(Object... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "diff";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = String.valueOf(arguments[i]);
    }
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
    return new CommandLineApp(terminal, folder).execute(all);
  }

  @Test
  void twoRunsThatFoundTheSameEndWithZero() throws IOException {
    assertThat(diff(run("a", "x.txt", "percentage"), run("b", "x.txt", "percentage"))).isZero();
    assertThat(out.toString()).startsWith("Nothing differs.");
  }

  @Test
  void aChangeIsToldWithItsFieldAndEndsWithOne() throws IOException {
    int code = diff(run("a", "x.txt", "percentage"), run("b", "x.txt", "degree"));
    assertThat(code).isEqualTo(1);
    assertThat(out.toString())
        .contains("x.txt", "~ statistics  42%", "unit.name: percentage -> degree")
        .containsPattern("statistics +0 +1 +0 +0");
  }

  @Test
  void programsGetAnObjectALine() throws IOException {
    diff(run("a", "x.txt", "percentage"), run("b", "x.txt", "degree"), "--format", "jsonl");
    assertThat(out.toString().lines().toList()).hasSize(3).allMatch(line -> line.startsWith("{"));
    assertThat(out.toString())
        .contains("\"difference\":\"changed\"", "\"before\":\"percentage\"", "\"sums\"");
  }

  @Test
  void aFileNameThatWouldSteerTheScreenIsMadeVisible() throws IOException {
    diff(run("a", "x\\u001b[2J.txt", "percentage"), run("b", "x\\u001b[2J.txt", "degree"));
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  void anOutputThatIsNotThereIsTrouble() throws IOException {
    assertThat(diff(run("a", "x.txt", "percentage"), folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("none does not exist, or is no file.");
  }
}
