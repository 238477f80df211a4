package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {

  private static final List<String> FILES =
      List.of("documents.jsonl", "quotes.csv", "statistics.csv", "actors.csv", "ledger.jsonl");

  private static final String PIPELINE =
      """
      version: 1
      name: export
      input: { path: ./documents }
      output: ./out
      stages:
        - use: linguistics
      outputs:
        - use: jsonl
      """;

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

  @Test
  void anExportFromTheRunStoreWritesTheSameBytes(@TempDir Path folder) throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("note.txt"), "Rain fell on 12 days, the office said.\n");
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
    Desk.Call run = Desk.call(folder, "run", "pipeline.yaml");
    assertThat(run.exitCode()).as("%s", run).isZero();
    Path written = folder.resolve("out/documents.jsonl");
    byte[] first = Files.readAllBytes(written);
    Files.delete(written);
    Files.delete(documents.resolve("note.txt"));
    Desk.Call export = Desk.call(folder, "export", "pipeline.yaml");
    assertThat(export.exitCode()).as("%s", export).isZero();
    assertThat(written).hasBinaryContent(first);
  }

  private static void same(Outputs other, Outputs first, String what) {
    for (String file : FILES) {
      assertThat(other.bytes(file)).as("%s of %s", file, what).isEqualTo(first.bytes(file));
    }
  }
}
