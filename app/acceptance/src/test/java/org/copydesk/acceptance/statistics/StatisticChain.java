package org.copydesk.acceptance.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.corpus.TextRun;

/** Runs the built distribution over texts, as a user would. */
final class StatisticChain {

  private static final String PIPELINE =
      """
      version: 1
      name: statistics
      input: { path: ./texts, html: full }
      output: ./out
      stages:
        - use: linguistics
          with: { encoder: small }
        - use: quote-extractor
        - use: statistic-detector
      outputs:
        - use: jsonl
      """;

  private StatisticChain() {}

  /** Returns what was found in each text, by file name. */
  static Map<String, Facts> over(List<StatisticText> corpus) {
    return TextRun.over(
        "statistics",
        PIPELINE,
        corpus.stream().collect(Collectors.toMap(StatisticText::file, StatisticText::text)));
  }
}
