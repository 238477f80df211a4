package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogTest {

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("in/note.txt"), "\"We sail,\" said Ines Okafor.\n");
    Files.writeString(folder.resolve("in/empty.txt"), "");
    Files.writeString(
        folder.resolve("p.yaml"),
        "version: 1\ninput: { path: ./in }\nstages: [{ use: linguistics }]\n"
            + "outputs: [{ use: jsonl }]\n");
  }

  @Test
  void aQuietRunWritesItsOutputsAndSaysNothing() {
    Desk.Call call = Desk.call(folder, "run", "p.yaml", "--quiet");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(3);
    assertThat(call.out() + call.err()).isEmpty();
    assertThat(folder.resolve("out/documents.jsonl")).isNotEmptyFile();
  }

  @Test
  void aRunIsToldInJsonOnStandardErrorAlone() {
    Desk.Call call = Desk.call(folder, "run", "p.yaml", "--log-format", "json");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(3);
    assertThat(call.out()).isEmpty();
    List<JsonNode> events =
        call.err()
            .lines()
            .map(JsonMapper.shared()::readTree)
            .filter(event -> !event.get("event").asString().equals("progress")) // a slow machine
            .toList();
    assertThat(events.stream().map(event -> event.get("event").asString()))
        .containsExactly("run-started", "document-failed", "run-finished");
    assertThat(events.get(1).get("path").asString()).isEqualTo("empty.txt");
    assertThat(events.get(2).get("found").asInt()).isEqualTo(2);
  }
}
