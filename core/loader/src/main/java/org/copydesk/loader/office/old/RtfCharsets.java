package org.copydesk.loader.office.old;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The charsets that RTF knows by numbers. */
final class RtfCharsets {

  /** What a text is written in that says nothing. */
  static final Charset USUAL = Charset.forName("windows-1252");

  private static final Map<String, String> NAMES = load();

  private RtfCharsets() {}

  /** Returns the charset of a font, null for that of the whole text. */
  static @Nullable Charset ofFont(int number) {
    return named(NAMES.get("font " + number));
  }

  /** Returns the charset of a code page, null for one that nobody knows. */
  static @Nullable Charset ofPage(int number) {
    return named(NAMES.getOrDefault("page " + number, "windows-" + number));
  }

  private static @Nullable Charset named(@Nullable String name) {
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  private static Map<String, String> load() {
    String file = "charsets.tsv";
    Map<String, String> names = new HashMap<>();
    InputStream stream = Objects.requireNonNull(RtfCharsets.class.getResourceAsStream(file), file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("# "))
          .map(line -> line.split("\t"))
          .forEach(row -> names.put(row[0] + " " + row[1], row[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
