package org.copydesk.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionReaderTest {

  @TempDir private Path folder;

  private Definition read(String text) throws IOException {
    return read(text, Overrides.NONE);
  }

  private Definition read(String text, Overrides overrides) throws IOException {
    Files.createDirectories(folder.resolve("news"));
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), text);
    return DefinitionReader.read(file, overrides);
  }

  @Test
  void readsAWholeFile() throws IOException {
    Definition definition =
        read(
            """
            # a newsroom
            version: 1
            name: news-quotes
            input:
              path: ./news
              include: ["**/*.{pdf,docx,html,eml,zip}"]
              exclude: ["drafts/**"]
              html: article
              ocr: off
              language: en
              limits: { characters: 1000000, depth: 3, bytes: 500 MB, compression-ratio: 40 }
            output: ./results
            stages:
              - use: linguistics
              - use: quote-extractor
                id: quotes
                version: "^1.0"
                with: { min-words: 3 }
                when: { language: [en, "no"], media-type: [text/*] }
            outputs:
              - use: jsonl
            run: { workers: 4, timeout: 1m30s, on-error: stop }
            plugins: { quote-extractor: "^1.0" }
            """);

    assertThat(definition.problems()).isEmpty();
    assertThat(definition.name()).isEqualTo("news-quotes");
    assertThat(definition.folder()).isEqualTo(folder);
    assertThat(definition.output()).isEqualTo(folder.resolve("results"));
    InputDefinition input = definition.input();
    assertThat(input.path()).isEqualTo(folder.resolve("news"));
    assertThat(input.include()).containsExactly("**/*.{pdf,docx,html,eml,zip}");
    assertThat(input.exclude()).containsExactly("drafts/**");
    assertThat(input.html()).isEqualTo(HtmlReading.ARTICLE);
    assertThat(input.ocr()).isEqualTo(Switch.OFF);
    assertThat(input.language()).isEqualTo("en");
    assertThat(input.limits())
        .isEqualTo(new LimitsDefinition(1_000_000, 20_000, 3, new Size(500_000_000), 40));
    Use quotes = definition.stages().get(1);
    assertThat(quotes.id()).isEqualTo("quotes");
    assertThat(quotes.name()).isEqualTo("quote-extractor");
    assertThat(quotes.version()).isEqualTo("^1.0");
    assertThat(quotes.when().language()).containsExactly("en", "no");
    assertThat(quotes.when().mediaType()).containsExactly("text/*");
    assertThat(quotes.node().place("use")).isEqualTo(new Mark(15, 10, 15));
    assertThat(((Node.Mapping) quotes.with()).place("min-words")).isEqualTo(new Mark(18, 24, 1));
    assertThat(definition.run())
        .isEqualTo(
            new RunDefinition(
                new Workers(4),
                Duration.ofSeconds(90),
                Duration.ofMinutes(10),
                "1g",
                Switch.ON,
                OnError.STOP));
    assertThat(definition.plugins()).isEqualTo(Map.of("quote-extractor", "^1.0"));
  }

  @Test
  void everythingButInputAndOutputsHasADefault() throws IOException {
    Definition definition = read("input: { path: news }\noutputs: [ { use: jsonl } ]\n");

    assertThat(definition.problems()).isEmpty();
    assertThat(definition.name()).isEqualTo("pipeline");
    assertThat(definition.output()).isEqualTo(folder.resolve("out"));
    assertThat(definition.stages()).isEmpty();
    assertThat(definition.outputs()).extracting(Use::id).containsExactly("jsonl");
    assertThat(definition.input().html()).isEqualTo(HtmlReading.AUTO);
    assertThat(definition.input().ocr()).isEqualTo(Switch.OFF);
    assertThat(definition.input().limits())
        .isEqualTo(new LimitsDefinition(20_000_000, 20_000, 10, new Size(4L << 30), 100));
    assertThat(definition.run())
        .isEqualTo(
            new RunDefinition(
                Workers.AUTO,
                Duration.ofMinutes(2),
                Duration.ofMinutes(10),
                "1g",
                Switch.ON,
                OnError.QUARANTINE));
  }

  @Test
  void theCommandLinesPathsTakeThePlaceOfTheFiles() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Definition definition =
        read(
            "input: { path: nowhere, html: full }\noutputs: [ { use: jsonl } ]\n",
            new Overrides(other, folder.resolve("elsewhere")));

    assertThat(definition.problems()).isEmpty();
    assertThat(definition.input().path()).isEqualTo(other);
    assertThat(definition.input().html()).isEqualTo(HtmlReading.FULL);
    assertThat(definition.output()).isEqualTo(folder.resolve("elsewhere"));
  }

  @Test
  void aFileWithoutInputIsWholeWhenTheCommandLineGivesOne() throws IOException {
    Definition definition =
        read("outputs: [ { use: jsonl } ]\n", new Overrides(Path.of("-"), null));

    assertThat(definition.problems()).isEmpty();
    assertThat(definition.input().path()).isEqualTo(InputDefinition.STANDARD_INPUT);
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsMoveNoPosition() throws IOException {
    Definition definition =
        read("\uFEFFinput: { path: news }\r\noutputs: [ { use: jsonl } ]\r\ncolour: blue\r\n");

    assertThat(definition.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.column()).isEqualTo(1);
              assertThat(problem.sourceLine()).isEqualTo("colour: blue");
            });
  }

  @Test
  void aProgramsValuesNeedNoQuotes() {
    Definition definition =
        Definition.builder("p")
            .folder(folder)
            .input(Map.of("path", folder, "html", HtmlReading.FULL, "include", List.of("*.txt")))
            .run(Map.of("timeout", Duration.ofSeconds(5), "workers", 2))
            .stageItem(Map.of("use", "words", "when", Map.of("language", List.of("no"))))
            .build();

    assertThat(definition.problems()).isEmpty();
    assertThat(definition.input().html()).isEqualTo(HtmlReading.FULL);
    assertThat(definition.run().timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(definition.run().workers()).isEqualTo(new Workers(2));
    assertThat(definition.stages().get(0).when().language()).containsExactly("no");
  }

  @Test
  void ofThousandsOfFaultsTheFirstHundredAreToldWithoutDelay() throws IOException {
    String items = "1,".repeat(100_000);
    Definition definition =
        read(
            "input: { path: news, include: ["
                + items
                + "] }\noutputs: [ { use: jsonl } ]\nversion: "
                + "9".repeat(200_000)
                + "\n");

    assertThat(definition.problems()).hasSize(100);
    assertThat(definition.problems()).allSatisfy(p -> assertThat(p.message()).hasSizeLessThan(200));
  }
}
