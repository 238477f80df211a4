package org.copydesk.acceptance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.acceptance.Desk;
import org.copydesk.acceptance.Outputs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The built program over a folder in which every file wants to harm it. */
class HostileFilesTest {

  private static final long SEED = 4;

  private static final String PIPELINE =
      """
      version: 1
      name: hostile
      input:
        path: ./in
        limits: { characters: 2000000, embedded: 3000, bytes: 40MB }
      output: ./out
      outputs:
        - use: jsonl
        - use: csv
      run: { workers: 2, timeout: 30s, document-timeout: 60s }
      """;

  /** A document's limit of a minute, and five seconds. */
  private static final long MOST_MILLIS = 65_000;

  private static final String GOOD = "good.txt";

  @TempDir private static Path folder;
  private static List<HostileFile> files;
  private static Listener listener;
  private static Set<String> before;
  private static Desk.Call call;
  private static Outputs outputs;

  @BeforeAll
  static void runOverTheFolder() throws IOException {
    listener = Listener.start();
    Path in = Files.createDirectory(folder.resolve("in"));
    files = HostileFolder.files(SEED, listener.port());
    for (HostileFile file : files) {
      file.write(in);
    }
    Desk.Call made = Desk.run(List.of("sh", "-ec", OddPlaces.SHELL), Map.of(), in);
    assertThat(made.exitCode()).as("%s", made).isZero();
    Files.writeString(in.resolve(GOOD), "The ferry to the island leaves at nine again.\n");
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    before = everything(folder);
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(in.resolve(OddPlaces.NO_FILES).resolve("socket")));
      call =
          Desk.call(
              Map.of("COPYDESK_OPTS", "-Xmx256m -Djava.io.tmpdir=" + temporary),
              folder,
              "run",
              "pipeline.yaml");
    }
    Files.deleteIfExists(in.resolve(OddPlaces.NO_FILES).resolve("socket"));
    outputs = new Outputs(folder.resolve("out"));
  }

  @AfterAll
  static void stopListening() throws IOException {
    listener.close();
  }

  @Test
  void theRunComesToItsEndAndSaysThatSomeDocumentsFailed() {
    assertThat(call.exitCode()).as("%s", call).isEqualTo(3);
    assertThat(call.err()).doesNotContain("Exception in thread", "OutOfMemoryError", "hs_err_pid");
    assertThat(call.count("found")).as("%s", call).isEqualTo(outputs.ledger().size());
  }

  @Test
  void everyFileIsDecidedAndHasOneLine() {
    Map<String, Long> lines =
        outputs.ledger().stream()
            .filter(line -> line.path("embedded").isNull())
            .collect(
                Collectors.groupingBy(
                    line -> line.path("place").asString(), TreeMap::new, Collectors.counting()));
    assertThat(files).hasSizeGreaterThanOrEqualTo(212);
    assertThat(lines).hasSize(files.size() + OddPlaces.COUNT + 1);
    assertThat(lines.values()).containsOnly(1L);
    assertThat(lines.keySet()).containsAll(files.stream().map(HostileFile::place).toList());
  }

  @Test
  void everythingIsDecidedWithinItsLimitAndFiveSeconds() {
    Desk.Call ledger =
        Desk.call(folder, "ledger", "pipeline.yaml", "--slowest", "1", "--format", "jsonl");
    assertThat(ledger.exitCode()).as("%s", ledger).isZero();
    Matcher took = Pattern.compile("\"millis\":(\\d+)").matcher(ledger.out());
    assertThat(took.find()).as("%s", ledger).isTrue();
    assertThat(Long.parseLong(took.group(1))).as("%s", ledger).isLessThanOrEqualTo(MOST_MILLIS);
  }

  @Test
  void noEmbeddedDocumentHasTwoLines() {
    List<String> places =
        outputs.ledger().stream()
            .map(line -> line.path("place").asString() + "!/" + line.path("embedded").asString(""))
            .toList();
    assertThat(places).doesNotHaveDuplicates();
  }

  @Test
  void theGoodDocumentAmongThemIsRead() {
    assertThat(outputs.statusOf(GOOD)).isEqualTo("processed");
  }

  @Test
  void whatIsNoFileIsSkippedByName() {
    for (String name :
        List.of("wire", "socket", "leads-nowhere.txt", "loop.txt", "zeros.txt", "circle")) {
      assertThat(outputs.statusOf(OddPlaces.NO_FILES + "/" + name))
          .isEqualTo("skipped: not-a-file");
    }
  }

  @Test
  void aTextOfTwoHundredMegabytesIsCutAtItsLimit() {
    for (String name : List.of("words.txt", "one-line.txt", "zeros.txt", "one-word.html")) {
      assertThat(outputs.statusOf("large/" + name)).isEqualTo("partial: over-limit");
    }
  }

  @Test
  void nobodyIsCalled() {
    assertThat(listener.calls()).isEmpty();
  }

  @Test
  void nothingOfTheMachineStandsInADocument() throws IOException {
    String host =
        Files.exists(Path.of("/etc/hostname"))
            ? Files.readString(Path.of("/etc/hostname")).strip()
            : "";
    for (JsonNode line : outputs.ledger()) {
      assertThat(line.toString()).doesNotContain(folder.toString());
    }
    if (host.length() > 5) {
      assertThat(Files.readString(folder.resolve("out/documents.jsonl"))).doesNotContain(host);
    }
  }

  @Test
  void nothingIsWrittenButTheOutputs() throws IOException {
    Set<String> after = everything(folder);
    after.removeIf(path -> path.equals("out") || path.startsWith("out/"));
    assertThat(after).isEqualTo(before);
    assertThat(Path.of("/tmp").resolve(Slips.ESCAPED)).doesNotExist();
    assertThat(Path.of("/").resolve(Slips.ESCAPED)).doesNotExist();
    assertThat(everything(folder.resolve("out")))
        .noneMatch(path -> path.contains(Slips.ESCAPED))
        .noneMatch(path -> path.startsWith(".copydesk/tmp/"));
  }

  private static Set<String> everything(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(path -> root.relativize(path).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
