package org.copydesk.acceptance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.acceptance.Desk;
import org.copydesk.acceptance.Facts;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;

/** Runs the built distribution over the texts of a corpus, as a user would. */
public final class TextRun {

  private TextRun() {}

  /**
   * Returns what was found in each text, by file name.
   *
   * @param name what the run's folder under {@code target} begins with
   * @param pipeline reads {@code ./texts} and writes JSON Lines to {@code ./out}
   * @param texts by file name
   */
  public static Map<String, Facts> over(String name, String pipeline, Map<String, String> texts) {
    try {
      Path target = Files.createDirectories(House.path("app/acceptance/target"));
      Path folder = Files.createTempDirectory(target, name);
      Path input = Files.createDirectory(folder.resolve("texts"));
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(input.resolve(text.getKey()), text.getValue());
      }
      Files.writeString(folder.resolve("pipeline.yaml"), pipeline);
      Desk.Call call = Desk.call(folder, "run", "pipeline.yaml");
      assertThat(call.exitCode()).as("%s", call).isZero();
      return new Outputs(folder.resolve("out"))
          .documents().stream().collect(Collectors.toMap(Facts::path, Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
