package org.copydesk.plugin.linguistics.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The pieces of words that the model knows, by number; safe for any thread.
 *
 * <p>A word is read in lower case and without accents, and parted into the longest piece that it
 * begins with, the longest that follows, and so on.
 */
final class Vocabulary {

  /** A longer word is not looked up: it is one unknown piece. */
  static final int LONGEST_WORD = 100;

  private static final String INSIDE = "##";

  private final Map<String, Integer> beginnings = new HashMap<>();
  private final Map<String, Integer> insides = new HashMap<>();
  private final int longest;
  private final int opening;
  private final int parting;
  private final int unknown;

  private Vocabulary(List<String> pieces) {
    int most = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean inside = piece.startsWith(INSIDE) && piece.length() > INSIDE.length();
      String letters = inside ? piece.substring(INSIDE.length()) : piece;
      (inside ? insides : beginnings).put(letters, i);
      most = Math.max(most, letters.length());
    }
    this.longest = most;
    this.opening = number("[CLS]");
    this.parting = number("[SEP]");
    this.unknown = number("[UNK]");
  }

  /** Makes a vocabulary; a piece's number is its place in the list. */
  static Vocabulary of(List<String> pieces) {
    return new Vocabulary(pieces);
  }

  /** Reads a vocabulary, a piece a line. */
  static Vocabulary read(InputStream in) throws IOException {
    InputStreamReader letters = new InputStreamReader(in, StandardCharsets.UTF_8);
    try (BufferedReader lines = new BufferedReader(letters)) {
      return of(lines.lines().toList());
    }
  }

  private int number(String piece) {
    Integer number = beginnings.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("The encoder's vocabulary lacks '" + piece + "'.");
    }
    return number;
  }

  /** Returns the piece that opens a window. */
  int opening() {
    return opening;
  }

  /** Returns the piece behind each paragraph. */
  int parting() {
    return parting;
  }

  /** Returns the pieces of a word, at least one: the unknown piece for what cannot be parted. */
  int[] pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return new int[] {unknown};
    }
    String plain = plain(word);
    int[] found = new int[plain.length()];
    int count = 0;
    int from = 0;
    while (from < plain.length()) {
      Map<String, Integer> known = from == 0 ? beginnings : insides;
      int to = Math.min(plain.length(), from + longest);
      Integer piece = known.get(plain.substring(from, to));
      while (piece == null && --to > from) {
        piece = known.get(plain.substring(from, to));
      }
      if (piece == null) {
        return new int[] {unknown};
      }
      found[count++] = piece;
      from = to;
    }
    return count == 0 ? new int[] {unknown} : Arrays.copyOf(found, count);
  }

  /** Lower case, without what is put on letters. */
  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lower, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
