package org.copydesk.plugin.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;

/** Finds the marks of a paragraph; apostrophes and feet are left out, inches flagged. */
final class MarkScanner {

  /** More than the longest paragraph of words has: what holds more is no speech. */
  private static final int MOST = 1_000_000;

  private final String text;
  private final Span piece;
  private final Neighbours neighbours;
  private final Apostrophes apostrophes;
  private final List<Mark> marks = new ArrayList<>();

  private MarkScanner(String text, Span piece, Apostrophes apostrophes) {
    this.text = text;
    this.piece = piece;
    this.neighbours = new Neighbours(text, piece);
    this.apostrophes = apostrophes;
  }

  static List<Mark> scan(String text, Span piece, Apostrophes apostrophes) {
    MarkScanner scanner = new MarkScanner(text, piece, apostrophes);
    int at = piece.begin();
    while (at < piece.end()) {
      at += scanner.read(at);
      if (scanner.marks.size() > MOST) {
        return List.of();
      }
    }
    return scanner.marks;
  }

  /** Reads what stands at an offset and returns how many characters that took. */
  private int read(int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"' -> {
        return straightAt(at);
      }
      case '\u201c' -> add(leaning(at, c, Family.DOUBLE, true));
      case '\u201d' -> add(leaning(at, c, Family.DOUBLE, false));
      case '\u201e', '\u201f' -> add(mark(at, at + 1, c, Family.DOUBLE, true, false));
      case '\u00ab', '\u2039' -> {
        if (!isWithinWord(at)) {
          add(leaning(at, c, Family.GUILLEMET, true));
        }
      }
      case '\u00bb', '\u203a' -> add(leaning(at, c, Family.GUILLEMET, false));
      case '\'', '\u2018', '\u2019', '`', '\u201a' -> {
        return single(at, c);
      }
      default -> {}
    }
    return 1;
  }

  /** The value of an attribute, as in {@code <a href="...">}, is nobody's words. */
  private int straightAt(int at) {
    boolean attribute = neighbours.before(at) == '=' && isWord(neighbours.before(at - 1));
    int end = attribute ? text.indexOf('"', at + 1) : -1;
    if (end >= 0 && end < piece.end()) {
      return end + 1 - at;
    }
    add(straight(at, at + 1));
    return 1;
  }

  /** A stray mark within a word opens nothing. */
  private boolean isWithinWord(int at) {
    return isWord(neighbours.before(at)) && isWord(neighbours.after(at + 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private void add(Mark mark) {
    marks.add(mark);
  }

  /** Two single marks in a row stand for a double one. */
  private int single(int at, char c) {
    if (isDoubled(at, c)) {
      add(
          c == '\''
              ? straight(at, at + 2)
              : mark(at, at + 2, c, Family.DOUBLE, c != '\u2019', c == '\u2019'));
      return 2;
    }
    addSingle(at, c);
    return 1;
  }

  /** Of three in a row the double one stands outside. */
  private boolean isDoubled(int at, char c) {
    if (neighbours.after(at + 1) != c) {
      return false;
    }
    boolean third = neighbours.after(at + 2) == c;
    return !third || neighbours.lookOpening(at, at + 3);
  }

  private void addSingle(int at, char c) {
    boolean opens =
        c != '\u2019' && neighbours.lookOpening(at, at + 1) && !apostrophes.elides(text, at + 1);
    boolean closes = (c == '\'' || c == '\u2019') && neighbours.lookClosing(at, at + 1);
    boolean feet = c == '\'' && isDigit(neighbours.before(at));
    if (opens || (closes && !feet)) {
      add(mark(at, at + 1, c, Family.SINGLE, opens, closes && !opens));
    }
  }

  private Mark straight(int begin, int end) {
    boolean opens = neighbours.lookOpening(begin, end);
    boolean closes = neighbours.lookClosing(begin, end);
    boolean unclear = opens == closes;
    return mark(begin, end, '"', Family.DOUBLE, opens || unclear, closes || unclear);
  }

  /** A mark that leans one way keeps to it unless its neighbours say the other alone. */
  private Mark leaning(int at, char c, Family family, boolean leansOpen) {
    boolean opens = neighbours.lookOpening(at, at + 1);
    boolean closes = neighbours.lookClosing(at, at + 1);
    return leansOpen
        ? mark(at, at + 1, c, family, opens || !closes, closes)
        : mark(at, at + 1, c, family, opens && !closes, closes || !opens);
  }

  private Mark mark(int begin, int end, char c, Family family, boolean opens, boolean closes) {
    boolean afterDigit = c == '"' && isDigit(neighbours.before(begin));
    return new Mark(begin, end, c, family, opens, closes, afterDigit);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Tells whether an inch mark follows feet, as in {@code 5'6"}. */
  static boolean followsFeet(String text, int begin) {
    int at = begin;
    while (at > 0 && isDigit(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    boolean foot = at > 1 && "'\u2019\u2032".indexOf(text.charAt(at - 1)) >= 0;
    return foot && at < begin && isDigit(text.charAt(at - 2));
  }
}
