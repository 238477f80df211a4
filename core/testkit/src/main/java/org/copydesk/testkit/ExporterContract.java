package org.copydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.export.RunFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every exporter that writes files keeps to; extend it in the plugin's tests.
 *
 * @param <S> the settings record
 */
public abstract class ExporterContract<S extends Record> {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  /** Returns the factory under test. */
  protected abstract ExporterFactory<S> factory();

  /** Returns settings whose paths lie in the output folder. */
  protected abstract S settings(Path output);

  /** Returns documents with the layers that the exporter requires, at least one. */
  protected abstract List<Document> documents();

  @Test
  void itsNameAndSummaryAreInOrder() {
    assertThat(factory().name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    assertThat(factory().describe(settings(folder)).summary()).isNotBlank().endsWith(".");
    assertThat(factory().describe(settings(folder)).provides()).isEmpty();
  }

  @Test
  void itNamesTheFilesThatItWrote() throws IOException {
    List<Path> outputs = write(folder, documents());
    assertThat(outputs).isNotEmpty().allMatch(Files::exists);
  }

  @Test
  void twiceTheSameDocumentsGiveTheSameBytes() throws IOException {
    Path one = Files.createDirectories(folder.resolve("one"));
    Path two = Files.createDirectories(folder.resolve("two"));
    write(one, documents());
    write(two, documents());
    assertThat(contents(two)).isEqualTo(contents(one)).isNotEmpty();
  }

  @Test
  void writingAgainInTheSamePlaceGivesTheSameBytes() throws IOException {
    write(folder, documents());
    Map<String, String> first = contents(folder);
    write(folder, documents());
    assertThat(contents(folder)).isEqualTo(first);
  }

  @Test
  void noDocumentAtAllGivesWholeFilesToo() throws IOException {
    assertThat(write(folder, List.of())).isNotEmpty().allMatch(Files::exists);
  }

  @Test
  void closingBeforeTheEndLeavesTheEarlierOutputsAlone() throws IOException {
    write(folder, documents());
    Map<String, String> earlier = contents(folder);
    try (Exporter exporter = create(folder)) {
      exporter.export(documents().get(0));
    }
    assertThat(contents(folder)).isEqualTo(earlier);
  }

  @Test
  void hostileTextsAreWritten() throws IOException {
    List<Document> hostile = HostileTexts.all().values().stream().map(Documents::english).toList();
    assertThat(write(folder, hostile)).isNotEmpty().allMatch(Files::exists);
  }

  private List<Path> write(Path output, List<Document> documents) throws IOException {
    try (Exporter exporter = create(output)) {
      for (Document document : documents) {
        exporter.export(document);
      }
      return exporter.complete(new RunFacts("contract", List.of(), List.of()));
    }
  }

  private Exporter create(Path output) {
    return factory().create(settings(output), output, TestContext.shared());
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
