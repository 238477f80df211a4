package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A password opens files, and is found nowhere afterwards. */
class SecretsTest {

  private static final String RIGHT = "Kestrel-quay-7731";
  private static final String WRONG = "Lantern-mole-9952";
  private static final String PIPELINE =
      """
      version: 1
      input:
        path: ./in
        passwords: ["%s", "%s"]
        passwords-file: ./words.txt
      output: ./out
      stages: [ { use: linguistics }, { use: quote-extractor } ]
      outputs: [ { use: jsonl }, { use: csv }, { use: html-report } ]
      """
          .formatted(WRONG, RIGHT);

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    lock("opened.zip", RIGHT);
    lock("closed.zip", "Nobody-knows-this-1");
    Files.writeString(folder.resolve("words.txt"), WRONG + "-too\n");
    Files.writeString(folder.resolve("pipeline.yaml"), PIPELINE);
  }

  private void lock(String name, String password) throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("minutes.txt"), "\"The quay is shut,\" said the harbour master.\n");
    ZipParameters locked = new ZipParameters();
    locked.setEncryptFiles(true);
    locked.setEncryptionMethod(EncryptionMethod.AES);
    try (ZipFile zip = new ZipFile(folder.resolve("in/" + name).toFile(), password.toCharArray())) {
      zip.addFile(text.toFile(), locked);
    }
  }

  @Test
  void aRunLeavesItInNoFileAndOnNoScreen() throws IOException {
    Desk.Call call = Desk.call(folder, "run", "pipeline.yaml");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("out/documents.jsonl"))).contains("harbour master");
    assertSilent(call);
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertThat(files).anySatisfy(file -> assertThat(file.toString()).contains(".copydesk"));
    assertThat(files).allSatisfy(SecretsTest::assertSilent);
  }

  @Test
  void noOtherCommandTellsItEither() throws IOException {
    for (String command : List.of("check", "explain")) {
      assertSilent(Desk.call(folder, command, "pipeline.yaml"));
    }
    assertSilent(Desk.call(folder, "show", "in/opened.zip", "--pipeline", "pipeline.yaml"));
    assertSilent(Desk.call(folder, "show", "in/closed.zip", "--pipeline", "pipeline.yaml"));
  }

  @Test
  void aFaultInItsLineShowsTheFaultAlone() throws IOException {
    Files.writeString(
        folder.resolve("pipeline.yaml"),
        PIPELINE.replace("passwords: [", "passwords: [ { }, ").replace("html-report", "html-rep"));
    Desk.Call call = Desk.call(folder, "check", "pipeline.yaml");
    assertThat(call.exitCode()).as("%s", call).isEqualTo(2);
    assertSilent(call);
  }

  private static void assertSilent(Desk.Call call) {
    for (String word : List.of(RIGHT, WRONG)) {
      assertThat(call.out() + call.err()).doesNotContain(word);
    }
  }

  private static void assertSilent(Path file) {
    try {
      for (String word : List.of(RIGHT, WRONG)) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).as("%s", file).doesNotContain(word);
        assertThat(bytes)
            .as("%s", file)
            .doesNotContain(
                new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
