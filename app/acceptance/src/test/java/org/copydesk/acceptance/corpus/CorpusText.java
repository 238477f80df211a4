package org.copydesk.acceptance.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.acceptance.House;
import org.copydesk.acceptance.Outputs;

/**
 * A text of the corpus with what a careful reader finds in it.
 *
 * @param file its file name
 * @param text without marks
 */
record CorpusText(String file, String text, List<Speech> quotes, List<Name> names) {

  static final Path FOLDER =
      House.path("app/acceptance/src/test/resources/org/copydesk/acceptance/corpus");

  /** Reads the whole corpus, in the order of its file names. */
  static List<CorpusText> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().map(CorpusText::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusText of(Path file) {
    try {
      MarkedText marked = MarkedText.from(Outputs.text(file));
      String name = file.getFileName().toString();
      return new CorpusText(name, marked.text(), Speech.from(marked), Name.from(marked));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** Returns what kind of text it is: the first word of its file name. */
  String kind() {
    return file.substring(0, file.indexOf('-'));
  }
}
