package org.copydesk.loader.markup.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads lists of words that lie beside the classes. */
final class Words {

  private Words() {}

  /** Returns the lines of a list, without comments and empty ones. */
  static List<String> lines(String file) {
    InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> of(String file) {
    return Set.copyOf(lines(file));
  }
}
