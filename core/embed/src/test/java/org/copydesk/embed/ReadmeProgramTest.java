package org.copydesk.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's program is the one that is compiled here. */
class ReadmeProgramTest {

  private static final Path PROGRAM =
      Path.of("src/test/java/org/copydesk/embed/TenLines.java").toAbsolutePath();
  private static final Path README = Path.of("../../README.md").toAbsolutePath().normalize();

  @Test
  void theReadmeShowsTheCompiledProgram() throws IOException {
    String program = Files.readString(PROGRAM);
    String shown =
        program.substring(
            program.indexOf("// README begins\n") + "// README begins\n".length(),
            program.indexOf("    // README ends"));
    assertThat(Files.readString(README))
        .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
  }
}
