package org.copydesk.acceptance.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.acceptance.Desk;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.Outputs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated articles: whatever the marks, the lines and the format, the quotes are the same. */
class SameQuotesTest {

  private static final String PIPELINE =
      """
      version: 1
      name: forms
      input: { path: ./copies }
      output: ./out
      stages:
        - use: linguistics
          with: { encoder: small }
        - use: quote-extractor
      outputs:
        - use: jsonl
      """;

  @TempDir static Path folder;

  private static Map<String, Facts> found;

  @BeforeAll
  static void runEveryCopyOfEveryArticleOnce() throws IOException {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    Copy.all().forEach(copy -> copy.write(copies));
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
    Desk.Call call = Desk.call(folder, "run", "pipeline.yaml");
    assertThat(call.exitCode()).as("%s", call).isZero();
    found =
        new Outputs(folder.resolve("out"))
            .documents().stream().collect(Collectors.toMap(Facts::path, Function.identity()));
  }

  @Test
  void everyCopyIsRead() {
    assertThat(found.keySet())
        .containsExactlyInAnyOrderElementsOf(Copy.all().stream().map(Copy::fileName).toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theQuotesAreThoseThatTheArticleWasMadeOf(long seed) {
    assertThat(claims(Copy.first(seed))).isEqualTo(Claim.marked(seed));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void everyCopyGivesTheSameQuotes(Copy copy) {
    assertThat(claims(copy)).isNotEmpty().isEqualTo(claims(Copy.first(copy.seed())));
  }

  static Stream<Copy> copies() {
    return Copy.all().stream();
  }

  static Stream<Long> seeds() {
    return Copy.all().stream().map(Copy::seed).distinct();
  }

  private static List<Claim> claims(Copy copy) {
    return Claim.found(found.get(copy.fileName()));
  }
}
