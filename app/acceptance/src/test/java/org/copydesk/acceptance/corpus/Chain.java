package org.copydesk.acceptance.corpus;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Facts;

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
    Map<String, String> texts =
        CorpusText.all().stream().collect(Collectors.toMap(CorpusText::file, CorpusText::text));
    return TextRun.over("corpus", PIPELINE.replace("SETTINGS", settings), texts);
  }
}
