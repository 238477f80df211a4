package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.document.Place;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Reason;
import org.copydesk.api.source.Status;
import org.copydesk.engine.run.Progress;
import org.copydesk.engine.run.RunReport;
import org.copydesk.engine.store.LedgerSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogOptionsTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String... arguments) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), true, true);
    return new CommandLineApp(terminal, folder).execute(arguments);
  }

  private List<JsonNode> events() {
    return err.toString().lines().map(JsonMapper.shared()::readTree).toList();
  }

  private String pipeline(String yaml) throws IOException {
    return Files.writeString(folder.resolve("p.yaml"), yaml).toString();
  }

  private static RunReport report() {
    LedgerEntry scan =
        new LedgerEntry(
            Place.of("a\"b.pdf"), "", Status.PARTIAL, Reason.NO_TEXT_LAYER, "", "a scan");
    return new RunReport(
        "news",
        new LedgerSum(
            3,
            Map.of(Status.PROCESSED, 2L, Status.PARTIAL, 1L),
            Map.of(Reason.NO_TEXT_LAYER, 1L),
            2),
        Map.of("quotes", 7L),
        List.of(scan),
        List.of(Path.of("documents.jsonl")),
        Duration.ofMillis(1500),
        Optional.empty());
  }

  @Test
  void aRunIsToldAsEventsWithStableKeys() {
    RunLog log = new JsonRunLog("run", new JsonLines(new PrintWriter(err)));
    log.started(Path.of("p.yaml"));
    for (int second = 1; second <= 12; second++) {
      log.progress(new Progress(9, second, true, 100, 0, Duration.ofSeconds(second)));
    }
    log.finished(report());
    assertThat(events().stream().map(event -> event.get("event").asString()))
        .containsExactly("run-started", "progress", "progress", "document-failed", "run-finished");
    assertThat(events().get(1).propertyNames())
        .containsExactly(
            "time",
            "event",
            "command",
            "found",
            "done",
            "complete",
            "characters",
            "exported",
            "seconds");
    assertThat(events().get(3).get("path").asString()).isEqualTo("a\"b.pdf");
    assertThat(events().get(3).get("reason").asString()).isEqualTo("no-text-layer");
    JsonNode end = events().get(4);
    assertThat(end.get("processed").asInt()).isEqualTo(2);
    assertThat(end.get("quarantined").asInt()).isZero();
    assertThat(end.get("reasons").get("no-text-layer").asInt()).isEqualTo(1);
    assertThat(end.get("reused").asInt()).isEqualTo(2);
    assertThat(end.get("annotations").get("quotes").asInt()).isEqualTo(7);
    assertThat(end.get("exit-code").asInt()).isEqualTo(3);
  }

  @Test
  void mistakesOfTheFileAreEventsWithTheirPlace() throws IOException {
    String file = pipeline("version: 1\ninput:\n  path: .\noutputs:\n  - use: jsnol\n");
    assertThat(execute("check", file, "--log-format", "json")).isEqualTo(2);
    JsonNode error = events().get(0);
    assertThat(error.get("event").asString()).isEqualTo("error");
    assertThat(error.get("file").asString()).isEqualTo(file);
    assertThat(error.get("line").asInt()).isEqualTo(5);
    assertThat(error.get("column").asInt()).isEqualTo(10);
    assertThat(error.get("message").asString()).contains("jsnol");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aMisuseIsAnEvent() throws IOException {
    String file = pipeline("version: 1\n");
    assertThat(execute("run", file, "--log-format", "json", "--workers", "0")).isEqualTo(2);
    assertThat(events().get(events().size() - 1).get("message").asString())
        .contains("at least one worker");
    err.getBuffer().setLength(0);
    assertThat(execute("run", "--log-format=json", file, "--wrokers", "2")).isEqualTo(2);
    assertThat(events().get(0).get("message").asString()).contains("--wrokers");
  }

  @Test
  void errorsAreToldHoweverQuietACommandIs() throws IOException {
    String file = pipeline("version: 1\ninput:\n  path: .\noutputs:\n  - use: jsnol\n");
    assertThat(execute("check", file, "--quiet")).isEqualTo(2);
    assertThat(err.toString()).contains("jsnol");
    assertThat(execute("run", file, "-q")).isEqualTo(2);
  }

  @Test
  void anotherFormatIsAMisuse() throws IOException {
    assertThat(execute("run", pipeline("version: 1\n"), "--log-format", "xml")).isEqualTo(2);
    assertThat(err.toString()).contains("TEXT, JSON");
  }

  @Test
  void aQuietRunSaysNothing() {
    RunLog.QUIET.started(Path.of("p.yaml"));
    RunLog.QUIET.progress(new Progress(9, 1, true, 100, 0, Duration.ofSeconds(60)));
    RunLog.QUIET.finished(report());
    assertThat(out.toString() + err).isEmpty();
  }
}
