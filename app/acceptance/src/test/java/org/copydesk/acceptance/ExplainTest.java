package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says of the bundled example. */
class ExplainTest {

  @TempDir Path folder;

  private String explained(String... more) {
    Path pipeline = Newsroom.folder().resolve("pipeline.yaml").toAbsolutePath();
    List<Object> arguments =
        new ArrayList<>(List.of("explain", pipeline, "--output", folder.resolve("results")));
    arguments.addAll(List.of(more));
    Desk.Call call = Desk.call(folder, arguments.toArray());
    assertThat(call.exitCode()).as("%s", call).isZero();
    assertThat(folder.resolve("results")).doesNotExist();
    return call.out();
  }

  @Test
  void theExampleIsExplained() {
    assertThat(explained())
        .contains("14 files", "Office Open XML Document")
        .contains("quote-extractor  Finds direct, mixed and indirect quotes")
        .containsPattern("needs +sentences, tokens, entities")
        .containsPattern("gives +actors, actor-ties")
        .containsPattern("serves +English; leaves other languages alone")
        .containsPattern("reads +\\S+actors.csv")
        .containsPattern("from +actor-linker \\d+\\.\\d+\\.\\d+, [0-9a-f]{12}\\n")
        .containsPattern("\\.zip +1 +opened")
        .containsPattern("\\.txt +7 +read by 'text', then all stages")
        .containsPattern("jsonl +results/documents.jsonl +exporter")
        .containsPattern("about \\d+ \\S+ with \\d+ worker")
        .containsPattern("an estimate from a sample of \\d+ file");
  }

  @Test
  void withoutASampleNothingIsReadAndNothingEstimated() {
    assertThat(explained("--no-sample"))
        .contains("14 files", "all stages")
        .doesNotContain("estimate", "Time");
  }
}
