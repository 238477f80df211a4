package org.copydesk.loader.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the charsets of Latin script from each other, which have a letter for nearly every byte.
 *
 * <p>The one is taken in which the letters beyond a to z fit one language best, and stand where
 * letters stand.
 */
final class LatinCharsets {

  private static final int SAMPLE = 1 << 16;
  private static final int PENALTY = 3;
  private static final String PUNCTUATION = "‘’‚“”„‹›«»–—…•€£§°©®™¿¡·ªº\u00A0\u00AD";

  /** From the most usual to the rarest; of equals the first is taken. */
  private static final List<Charset> CANDIDATES =
      Stream.of(
              "windows-1252",
              "ISO-8859-15",
              "windows-1250",
              "ISO-8859-2",
              "windows-1254",
              "windows-1257",
              "x-MacRoman",
              "IBM850")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private static final Set<String> FAMILY =
      Set.of(
          "windows-1252",
          "windows-1250",
          "windows-1254",
          "windows-1257",
          "windows-1258",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-3",
          "ISO-8859-4",
          "ISO-8859-9",
          "ISO-8859-13",
          "ISO-8859-15",
          "ISO-8859-16",
          "x-MacRoman",
          "x-MacCentralEurope",
          "IBM850",
          "IBM852");

  private LatinCharsets() {}

  /** Tells whether a charset is one of those that are easily taken for each other. */
  static boolean has(Charset charset) {
    return FAMILY.contains(charset.name());
  }

  /** Returns the one that fits best. */
  static Charset of(byte[] bytes) {
    Charset best = CANDIDATES.get(0);
    int most = Integer.MIN_VALUE;
    for (Charset candidate : CANDIDATES) {
      int score = score(new String(bytes, 0, Math.min(bytes.length, SAMPLE), candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static int score(String text) {
    int[] letters = new int[Alphabet.ALL.size()];
    int marks = 0;
    int oddities = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        oddities += isOdd(text, i) ? 1 : 0;
        marks += PUNCTUATION.indexOf(c) >= 0 ? 1 : 0;
        count(Character.toLowerCase(c), letters);
      }
    }
    int most = 0;
    for (int count : letters) {
      most = Math.max(most, count);
    }
    return most + marks - PENALTY * oddities;
  }

  private static void count(char letter, int[] letters) {
    for (int i = 0; i < letters.length; i++) {
      letters[i] += Alphabet.ALL.get(i).letters().indexOf(letter) >= 0 ? 1 : 0;
    }
  }

  /** Tells whether a character stands where nobody writes it. */
  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    if (Character.isLetter(c) && "ªº".indexOf(c) < 0) {
      boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
      return capitalInside || Character.isDigit(before) || Character.isDigit(after);
    }
    boolean inWord = Character.isLetter(before) && Character.isLetter(after);
    boolean mark = PUNCTUATION.indexOf(c) >= 0;
    return mark ? inWord && "’–—\u00AD·".indexOf(c) < 0 : true;
  }

  /** The letters of a language beyond a to z. */
  private record Alphabet(String letters) {

    private static final String FILE = "letters.tsv";
    static final List<Alphabet> ALL = load();

    private static List<Alphabet> load() {
      InputStream in = Objects.requireNonNull(Alphabet.class.getResourceAsStream(FILE), FILE);
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        List<Alphabet> all = new ArrayList<>();
        reader
            .lines()
            .filter(row -> !row.startsWith("#"))
            .forEach(row -> all.add(new Alphabet(row.split("\t", -1)[1])));
        return List.copyOf(all);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
