package org.copydesk.loader.markup.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads lists that lie beside the classes. */
final class Lists {

  private Lists() {}

  /** Returns the entries of a table by what stands in the first column; '#' begins a comment. */
  static Map<String, List<String>> of(String file) {
    Map<String, List<String>> entries = new HashMap<>();
    InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(any -> !any.startsWith("#")).toList()) {
        String[] columns = line.split("\t", 2);
        if (columns.length == 2) {
          entries.merge(
              columns[0],
              Arrays.asList(columns[1].split(", ")),
              (old, more) -> java.util.stream.Stream.concat(old.stream(), more.stream()).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
