package org.copydesk.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectories(folder.resolve("news/today"));
    Files.writeString(folder.resolve("news/one.txt"), "One.");
  }

  private List<String> faults(String input, String output) throws IOException {
    String yaml =
        "input: { path: %s }\noutput: %s\noutputs: [ { use: lines } ]\n".formatted(input, output);
    Path file = Files.writeString(folder.resolve("p.yaml"), yaml);
    return DefinitionReader.read(file).problems().stream()
        .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message())
        .toList();
  }

  @Test
  void theInputFolderIsNoOutputFolderHoweverItIsWritten() throws IOException {
    for (String output : List.of("news", "./news/", "news/today/..", "link")) {
      if (output.equals("link")) {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("news"));
      }
      assertThat(faults("./news", output))
          .singleElement()
          .asString()
          .startsWith("2:9 the output folder '")
          .contains("is the input folder itself");
    }
  }

  @Test
  void theInputDoesNotLieInTheOutputFolder() throws IOException {
    assertThat(faults("./news/today", "news"))
        .singleElement()
        .asString()
        .startsWith("2:9 the input folder '")
        .contains("lies in the output folder");
  }

  @Test
  void anOutputFolderWithinTheInputOrBesideItIsFineAndSoIsOneFile() throws IOException {
    assertThat(faults("./news", "news/out/new")).isEmpty();
    assertThat(faults("./news", "news-out")).isEmpty();
    assertThat(faults("./news/one.txt", "./news")).isEmpty();
    assertThat(faults("'-'", ".")).isEmpty();
  }
}
