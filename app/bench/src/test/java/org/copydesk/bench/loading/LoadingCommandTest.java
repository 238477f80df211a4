package org.copydesk.bench.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadingCommandTest {

  @TempDir private Path folder;

  @Test
  void countsTheFilesThatGiveTextToEachReader() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The ferry was late again, the council said.");
    Files.writeString(folder.resolve("b.csv"), "town,homes\nArden,200\n");
    Files.write(folder.resolve("empty.txt"), new byte[0]);

    String printed = run("--rounds", "0");

    assertThat(printed)
        .containsPattern("files +3\n")
        .containsPattern("give text, Tika +2\n")
        .containsPattern("give text, Copydesk +2\n")
        .containsPattern("more than 1% shorter +0\n");
  }

  @Test
  void showsTheWordsThatATextLacks() {
    Text peer = new Text("Costs rose by a third in Arden", "");
    Text own = new Text("Costs rose in Arden", "");
    Texts texts = new Texts();

    texts.add(Path.of("costs.docx"), peer, own, 2);

    assertThat(texts.shorter()).hasSize(1);
    assertThat(texts.shorter().get(0).missing()).containsExactly("by", "a");
  }

  private String run(String... options) {
    StringWriter printed = new StringWriter();
    CommandLine line = new CommandLine(new LoadingCommand(new PrintWriter(printed, true)));
    String[] arguments = new String[options.length + 1];
    System.arraycopy(options, 0, arguments, 0, options.length);
    arguments[options.length] = folder.toString();
    assertThat(line.execute(arguments)).isEqualTo(0);
    return printed.toString().replace("\r\n", "\n");
  }
}
