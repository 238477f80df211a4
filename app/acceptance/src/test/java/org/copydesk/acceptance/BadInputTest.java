package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BadInputTest {

  private static final String PIPELINE =
      """
      version: 1
      name: odd
      input: { path: ./in }
      output: ./out
      stages:
        - use: linguistics
      outputs:
        - use: jsonl
      """;

  /** Makes the files whose names a Java program in a plain locale could not make. */
  private static final String SHELL =
      """
      mkfifo wire
      ln -s nowhere.txt broken-link.txt
      ln -s loop.txt loop.txt
      mkdir circle && ln -s . circle/again
      echo 'Two words stand in the name.' > 'two words.txt'
      echo 'A picture stands in the name.' > "$(printf 'extra \\360\\237\\223\\260.txt')"
      echo 'A line ends in the name.' > "$(printf 'line\\nbreak.txt')"
      echo 'A dash starts the name.' > ./-rf.txt
      echo 'Nobody may read this.' > locked.txt && chmod 000 locked.txt
      """;

  @TempDir static Path folder;
  private static Desk.Call call;
  private static Outputs outputs;

  @BeforeAll
  static void runOverAFolderOfOddThings() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("good.txt"), "The bridge is open again.\n");
    Files.createFile(in.resolve("empty.txt"));
    Files.write(in.resolve("cut.pdf"), firstPart("ferry-results.pdf", 50));
    Files.write(in.resolve("cut-late.pdf"), firstPart("ferry-results.pdf", 75));
    Files.write(in.resolve("cut.zip"), firstPart("weekend-desk.zip", 50));
    Desk.Call made = Desk.run(List.of("sh", "-ec", SHELL), Map.of(), in);
    assertThat(made.exitCode()).as("%s", made).isZero();
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
    call = Desk.call(folder, "run", "pipeline.yaml");
    outputs = new Outputs(folder.resolve("out"));
  }

  @Test
  void aRunWithUnreadableDocumentsEndsWithThreeAndNamesThem() {
    assertThat(call.exitCode()).as("%s", call).isEqualTo(3);
    assertThat(call.out()).contains("empty.txt", "cut.pdf");
  }

  @Test
  void noDocumentIsLost() {
    assertThat(call.count("found")).as("%s", call).isEqualTo(outputs.ledger().size());
    for (String status : List.of("processed", "partial", "quarantined", "skipped")) {
      assertThat(outputs.statuses().getOrDefault(status, 0L))
          .as(status)
          .isEqualTo(call.count(status));
    }
    assertThat(outputs.ledger())
        .extracting(line -> line.path("place").asString())
        .containsAll(
            Newsroom.names(folder.resolve("in")).stream()
                .filter(n -> !n.equals("circle"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"good.txt", "two words.txt", "extra 📰.txt", "line\nbreak.txt", "-rf.txt"})
  void aGoodDocumentIsReadWhateverItsName(String name) {
    assertThat(outputs.statusOf(name)).isEqualTo("processed");
    assertThat(outputs.document(name).text()).isNotBlank();
  }

  @Test
  void anEmptyFileIsSetAsideAsEmpty() {
    assertThat(outputs.statusOf("empty.txt")).isEqualTo("quarantined: empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut.pdf", "cut-late.pdf", "cut.zip"})
  void aFileThatWasCutIsToldAsDamaged(String name) {
    assertThat(outputs.statusOf(name)).isIn("quarantined: damaged", "partial: damaged-in-part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wire", "broken-link.txt", "loop.txt", "circle/again"})
  void whatIsNoFileIsSkippedAsSuch(String name) {
    assertThat(outputs.statusOf(name)).isEqualTo("skipped: not-a-file");
  }

  @Test
  void aFileWithoutPermissionIsSetAsideAsUnreadable() {
    assumeThat(Files.isReadable(folder.resolve("in/locked.txt")))
        .as("root reads everything")
        .isFalse();
    assertThat(outputs.statusOf("locked.txt")).isEqualTo("quarantined: unreadable");
  }

  @Test
  void aFileThatFailsWhileItIsReadIsSetAsideAsUnreadable() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeThat(Files.exists(memory)).as("a file that opens and cannot be read").isTrue();
    Path place = Files.createDirectory(folder.resolve("failing"));
    Path link = Files.createSymbolicLink(place.resolve("failing.txt"), memory);
    Desk.Call failing =
        Desk.call(folder, "run", "pipeline.yaml", "--input", place, "--output", "failing-out");
    Files.delete(link);
    assertThat(failing.exitCode()).as("%s", failing).isEqualTo(3);
    assertThat(new Outputs(folder.resolve("failing-out")).statusOf("failing.txt"))
        .isEqualTo("quarantined: unreadable");
  }

  @Test
  void everyDocumentThatWasNotReadWholeSaysHowToTryAgain() {
    for (JsonNode line : outputs.ledger()) {
      boolean again = List.of("partial", "quarantined").contains(line.path("status").asString());
      assertThat(line.path("retry").asString("").isEmpty()).as("%s", line).isEqualTo(!again);
    }
  }

  @Test
  void namesBeyondAsciiAreReadInAPlainLocale() {
    Desk.Call plain =
        Desk.call(Map.of("LC_ALL", "C"), folder, "run", "pipeline.yaml", "--output", "plain-out");
    assertThat(plain.exitCode()).as("%s", plain).isEqualTo(3);
    assertThat(plain.count("found")).isEqualTo(call.count("found"));
    assertThat(new Outputs(folder.resolve("plain-out")).statuses()).isEqualTo(outputs.statuses());
  }

  private static byte[] firstPart(String document, int percent) throws IOException {
    byte[] whole = Files.readAllBytes(Newsroom.folder().resolve("documents").resolve(document));
    return Arrays.copyOf(whole, whole.length * percent / 100);
  }
}
