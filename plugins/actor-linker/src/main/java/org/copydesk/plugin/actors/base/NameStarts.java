package org.copydesk.plugin.actors.base;

import java.util.Locale;
import java.util.function.ObjIntConsumer;
import org.copydesk.plugin.actors.text.Form;

/** How names begin: what a reader of a document asks first of every token. */
public final class NameStarts {

  /** No name is looked for over more tokens. */
  public static final int LONGEST = 12;

  /** Names with fewer letters and digits are not known by their capitals alone. */
  static final int SHOUTED_FROM = 5;

  private NameStarts() {}

  /**
   * Tells of each way in which a name may begin, and how many tokens it may have then.
   *
   * <p>A document's tokens may part at a hyphen, an apostrophe or a full stop, or may not.
   */
  public static void of(String name, ObjIntConsumer<String> starts) {
    add(name, starts);
    String key = Form.keyOf(name);
    String capitals = key.toUpperCase(Locale.ROOT);
    if (key.length() >= SHOUTED_FROM && !capitals.equals(key)) {
      add(name.toUpperCase(Locale.ROOT), starts);
    }
  }

  private static void add(String name, ObjIntConsumer<String> starts) {
    int most = Math.min(LONGEST, 2 * pieces(name));
    String whole = Form.keyOf(firstWord(name));
    starts.accept(whole, most);
    String piece = firstPiece(name);
    if (!piece.isEmpty() && !piece.equals(whole)) {
      starts.accept(piece, most);
    }
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && !Character.isWhitespace(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  /** Returns the first letters and digits in a row. */
  private static String firstPiece(String name) {
    int begin = 0;
    while (begin < name.length() && !Character.isLetterOrDigit(name.codePointAt(begin))) {
      begin += Character.charCount(name.codePointAt(begin));
    }
    int end = begin;
    while (end < name.length() && Character.isLetterOrDigit(name.codePointAt(end))) {
      end += Character.charCount(name.codePointAt(end));
    }
    return name.substring(begin, end);
  }

  /** Counts the letters and digits in a row that marks and blanks part. */
  private static int pieces(String name) {
    int pieces = 0;
    boolean inside = false;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      boolean letter = Character.isLetterOrDigit(name.codePointAt(i));
      pieces += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return Math.max(1, pieces);
  }
}
