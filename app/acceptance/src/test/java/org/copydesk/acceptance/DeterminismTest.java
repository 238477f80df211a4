package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

  private static final List<String> FILES =
      List.of("documents.jsonl", "quotes.csv", "statistics.csv", "actors.csv", "ledger.jsonl");

  @Test
  void fourWorkersAndASecondRunWriteTheSameBytesAsOneWorker(@TempDir Path output) {
    Newsroom.Run one = Newsroom.run();
    Newsroom.Run four = Newsroom.run(output, 4);
    assertThat(four.call().exitCode()).as("%s", four.call()).isEqualTo(one.call().exitCode());
    same(four.outputs(), one.outputs(), "four workers");
    Newsroom.Run again = Newsroom.run(output, 4);
    assertThat(again.call().exitCode()).as("%s", again.call()).isEqualTo(one.call().exitCode());
    same(again.outputs(), one.outputs(), "a second run");
  }

  private static void same(Outputs other, Outputs first, String what) {
    for (String file : FILES) {
      assertThat(other.bytes(file)).as("%s of %s", file, what).isEqualTo(first.bytes(file));
    }
  }
}
