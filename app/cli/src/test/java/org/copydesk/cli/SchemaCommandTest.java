package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

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

  @Test
  void theSchemaGoesToTheScreen() {
    assertThat(execute("schema")).isZero();
    assertThat(out.toString()).startsWith("{").contains("draft-07", "\"on-error\"").endsWith("}\n");
  }

  @Test
  void theSchemaGoesToAFileAndAnOlderOneIsReplaced() {
    Path file = folder.resolve("pipeline.schema.json");
    assertThat(execute("schema", "-o", file)).isZero();
    assertThat(execute("schema", "--output", file)).isZero();
    assertThat(file).content().startsWith("{").contains("draft-07");
    assertThat(out.toString()).contains("Wrote " + file);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    assertThat(execute("schema", "-o", folder)).isEqualTo(1);
    assertThat(err.toString()).contains(folder.toString(), "it is a folder");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThat(execute("schema", "-o", folder.resolve("none/s.json"))).isEqualTo(1);
    assertThat(err.toString()).contains("its folder does not exist");
  }
}
