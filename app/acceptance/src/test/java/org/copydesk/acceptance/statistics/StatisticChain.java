package org.copydesk.acceptance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Desk;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;

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
    try {
      Path target = Files.createDirectories(House.path("app/acceptance/target"));
      Path folder = Files.createTempDirectory(target, "statistics");
      Path texts = Files.createDirectory(folder.resolve("texts"));
      for (StatisticText text : corpus) {
        Files.writeString(texts.resolve(text.file()), text.text());
      }
      Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
      Desk.Call call = Desk.call(folder, "run", "pipeline.yaml");
      assertThat(call.exitCode()).as("%s", call).isZero();
      return new Outputs(folder.resolve("out"))
          .documents().stream().collect(Collectors.toMap(Facts::path, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
