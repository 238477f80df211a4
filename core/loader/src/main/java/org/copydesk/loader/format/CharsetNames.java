package org.copydesk.loader.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names under which charsets are declared, and what is meant by them. */
final class CharsetNames {

  private static final String FILE = "charset-names.tsv";

  /** From the declared name, in small letters, to Java's. */
  static final Map<String, String> MEANT = load();

  private CharsetNames() {}

  private static Map<String, String> load() {
    InputStream in = Objects.requireNonNull(CharsetNames.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(row -> row.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
