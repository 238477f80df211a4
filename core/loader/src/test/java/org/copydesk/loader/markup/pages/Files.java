package org.copydesk.loader.markup.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the corpus, which lie beside the classes. */
final class Files {

  private Files() {}

  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names in a folder without their endings, sorted. */
  static List<String> names(String folder) {
    try (Stream<Path> files =
        java.nio.file.Files.list(
            Path.of(Objects.requireNonNull(Files.class.getResource(folder)).toURI()))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
          .sorted()
          .toList();
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException(folder, e);
    }
  }
}
