package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run left, read as another program would read it.
 *
 * @param folder the output folder
 */
public record Outputs(Path folder) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  static JsonNode json(Path file) {
    return JSON.readTree(text(file));
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of the ledger. */
  public List<JsonNode> ledger() {
    return lines("ledger.jsonl");
  }

  /** Returns how often each status stands in the ledger. */
  public Map<String, Long> statuses() {
    return ledger().stream()
        .map(line -> line.path("status").asString())
        .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
  }

  /** Returns the ledger's line of a resource as {@code status} or {@code status: reason}. */
  public String statusOf(String place) {
    List<JsonNode> lines =
        ledger().stream()
            .filter(line -> line.path("place").asString().equals(place))
            .filter(line -> line.path("embedded").isNull())
            .toList();
    assertThat(lines).as("lines of '%s' in %s", place, ledger()).hasSize(1);
    JsonNode reason = lines.get(0).path("reason");
    String status = lines.get(0).path("status").asString();
    return reason.isNull() ? status : status + ": " + reason.asString();
  }

  public List<Facts> documents() {
    return lines("documents.jsonl").stream().map(Facts::new).toList();
  }

  /** Returns the document that stood at a path. */
  public Facts document(String path) {
    return documents().stream()
        .filter(document -> document.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No document '" + path + "' in " + folder));
  }

  private List<JsonNode> lines(String name) {
    return text(folder.resolve(name)).lines().map(JSON::readTree).toList();
  }
}
