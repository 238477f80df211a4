package org.copydesk.loader.office.old;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The control words that begin a place of their own or stand for a character. */
final class RtfWords {

  private static final Map<String, Place> PLACES = new HashMap<>();
  private static final Map<String, String> CHARACTERS = new HashMap<>();

  static {
    load();
  }

  private RtfWords() {}

  /** What a group is for. */
  enum Place {
    SKIP,
    FONTS,
    STYLES,
    LISTS,
    OVERRIDES,
    FACTS,
    FOOTNOTE,
    NOTE,
    AUTHOR,
    MARGIN,
    LABEL,
    DRAWING,
    BOX,
    /** Left out, save for what is shown in its stead. */
    HIDING,
    SHOWN,
    /** Part of the text, though marked as not for every reader. */
    TEXT
  }

  static @Nullable Place place(String word) {
    return PLACES.get(word);
  }

  static @Nullable String character(String word) {
    return CHARACTERS.get(word);
  }

  private static void load() {
    String file = "control-words.tsv";
    InputStream stream = Objects.requireNonNull(RtfWords.class.getResourceAsStream(file), file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("\t"))
          .forEach(RtfWords::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String[] row) {
    if (row[0].equals("character")) {
      String code = row[2];
      CHARACTERS.put(row[1], Character.toString(Integer.parseInt(code, 16)));
    } else {
      PLACES.put(row[1], Place.valueOf(row[0].toUpperCase(Locale.ROOT)));
    }
  }
}
