package org.copydesk.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Desk;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;

/** A way to run the chain over the corpus. */
enum Chain {
  /** With the encoder that ships. */
  ENCODER("    with: { encoder: small }\n"),

  /** Rules and word lists alone. */
  RULES("    with: { encoder: none }\n");

  private static final String PIPELINE =
      """
      version: 1
      name: corpus
      input: { path: ./texts }
      output: ./out
      stages:
        - use: linguistics
      SETTINGS  - use: quote-extractor
      outputs:
        - use: jsonl
      """;

  private static final Map<Chain, Map<String, Facts>> RUNS = new ConcurrentHashMap<>();

  private final String settings;

  Chain(String settings) {
    this.settings = settings;
  }

  /** Returns what was found in each text, by file name; all texts are run once. */
  Map<String, Facts> found() {
    return RUNS.computeIfAbsent(this, Chain::run);
  }

  private Map<String, Facts> run() {
    try {
      Path target = Files.createDirectories(House.path("app/acceptance/target"));
      Path folder = Files.createTempDirectory(target, "corpus");
      Path texts = Files.createDirectory(folder.resolve("texts"));
      for (CorpusText text : CorpusText.all()) {
        Files.writeString(texts.resolve(text.file()), text.text());
      }
      Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE.replace("SETTINGS", settings));
      Desk.Call call = Desk.call(folder, "run", "pipeline.yaml");
      assertThat(call.exitCode()).as("%s", call).isZero();
      List<Facts> documents = new Outputs(folder.resolve("out")).documents();
      return documents.stream().collect(Collectors.toMap(Facts::path, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
