package org.copydesk.cli.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;

/** The characters that take two columns, such as ideographs and emoji. */
final class WideCharacters {

  private static final String RESOURCE = "wide-characters.tsv";
  private static final int HEXADECIMAL = 16;

  private final TreeMap<Integer, Integer> lastByFirst = new TreeMap<>();

  private WideCharacters() {}

  static WideCharacters load() {
    WideCharacters wide = new WideCharacters();
    try (InputStream in =
            Objects.requireNonNull(WideCharacters.class.getResourceAsStream(RESOURCE));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(wide::add);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE + ".", e);
    }
    return wide;
  }

  private void add(String line) {
    String[] range = line.split("\t", -1);
    lastByFirst.put(
        Integer.parseInt(range[0], HEXADECIMAL), Integer.parseInt(range[1], HEXADECIMAL));
  }

  boolean contains(int codePoint) {
    var range = lastByFirst.floorEntry(codePoint);
    return range != null && codePoint <= range.getValue();
  }
}
