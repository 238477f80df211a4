package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlesTest {

  private static final String PIPELINE =
      """
      version: 1
      name: articles
      input: { path: ./articles }
      output: ./out
      stages:
        - use: linguistics
        - use: quote-extractor
        - use: statistic-detector
        - use: actor-linker
      outputs:
        - use: jsonl
      """;

  @TempDir static Path folder;
  private static Desk.Call call;
  private static Outputs outputs;

  @BeforeAll
  static void runTheDefaultPipelineOverEveryForm() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name : Article.NAMES) {
      for (Form form : Form.values()) {
        form.write(Article.named(name), articles);
      }
    }
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
    call = Desk.call(folder, "run", "pipeline.yaml");
    outputs = new Outputs(folder.resolve("out"));
  }

  @Test
  void everyArticleIsReadInEveryForm() {
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(outputs.documents()).hasSize(Article.NAMES.size() * Form.values().length);
  }

  @ParameterizedTest
  @CsvSource({
    "coal-letter, 95",
    "harbour-letter, 90",
    "river-communique, 90",
    "strait-warning, 100"
  })
  void anArticleGivesWhatACarefulReaderFinds(String name, double leastPercent) {
    CarefulReader reader =
        CarefulReader.of(outputs.document(Form.TXT.fileName(name)), Article.named(name).expected());
    assertThat(reader.percentMet())
        .as("percent met of '%s'; missed:%n%s", name, String.join("\n", reader.missed()))
        .isGreaterThanOrEqualTo(leastPercent);
  }

  @ParameterizedTest
  @MethodSource("otherForms")
  void everyFormOfAnArticleTellsTheSame(String name, Form form) {
    Facts text = outputs.document(Form.TXT.fileName(name));
    Facts other = outputs.document(form.fileName(name));
    assertThat(other.told()).isNotEmpty().containsExactlyElementsOf(text.told());
  }

  static Stream<Arguments> otherForms() {
    return Article.NAMES.stream()
        .flatMap(
            name ->
                Stream.of(Form.values())
                    .filter(form -> form != Form.TXT)
                    .map(form -> Arguments.of(name, form)));
  }

  @ParameterizedTest
  @CsvSource({"coal-letter", "harbour-letter", "river-communique", "strait-warning"})
  void menusAndFooterOfAPageAreNoPartOfItsText(String name) {
    assertThat(outputs.document(Form.HTML.fileName(name)).text())
        .contains(Article.named(name).paragraphs().get(1))
        .doesNotContain("Weather", "90,000 readers", "Most read", "We were never asked", "Privacy");
  }
}
