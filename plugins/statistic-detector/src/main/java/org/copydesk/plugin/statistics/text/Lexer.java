package org.copydesk.plugin.statistics.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a stretch of text into lexemes in one pass. */
public final class Lexer {

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final String text;
  private final int to;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private Lexer(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  public static List<Lexeme> lex(String text, int from, int to) {
    Lexer lexer = new Lexer(text, from, to);
    while (lexer.at < to) {
      lexer.next();
    }
    return lexer.lexemes;
  }

  /** Returns the lower-case texts of the lexemes of a phrase. */
  static List<String> words(String phrase) {
    return lex(phrase, 0, phrase.length()).stream().map(Lexeme::lower).toList();
  }

  private void next() {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
    } else if (DigitRun.isDigit(c) || startsDecimal(c)) {
      add(Lexeme.Kind.NUMBER, DigitRun.end(text, at, to));
    } else if (Character.isLetter(text.codePointAt(at))) {
      add(Lexeme.Kind.WORD, wordEnd());
    } else if (isClitic(c)) {
      add(Lexeme.Kind.WORD, cliticEnd(at));
    } else if (Character.getType(c) == Character.OTHER_NUMBER && DigitRun.isVulgar(c)) {
      add(Lexeme.Kind.NUMBER, at + 1);
    } else {
      add(Lexeme.Kind.SIGN, Math.min(to, at + Character.charCount(text.codePointAt(at))));
    }
  }

  private void add(Lexeme.Kind kind, int end) {
    boolean glued = !lexemes.isEmpty() && lexemes.get(lexemes.size() - 1).end() == at;
    lexemes.add(Lexeme.of(at, end, kind, text.substring(at, end), glued));
    at = end;
  }

  private boolean startsDecimal(char c) {
    boolean digit = c == '.' && at + 1 < to && DigitRun.isDigit(text.charAt(at + 1));
    return digit && (at == 0 || !isInner(text.charAt(at - 1)));
  }

  private static boolean isInner(char before) {
    return Character.isLetterOrDigit(before) || before == '.';
  }

  /** Returns the end of "'s", "'re" and the like, which are words of their own; -1 for none. */
  private int cliticEnd(int apostrophe) {
    int end = apostrophe + 1;
    while (end < to && end < apostrophe + 3 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean closed = end >= to || !Character.isLetterOrDigit(text.charAt(end));
    boolean known = CLITICS.contains(text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT));
    return closed && known ? end : -1;
  }

  private boolean isClitic(char c) {
    boolean behind = at > 0 && Character.isLetter(text.charAt(at - 1));
    return isApostrophe(c) && behind && cliticEnd(at) > 0;
  }

  private int wordEnd() {
    int end = at;
    while (end < to) {
      int point = text.codePointAt(end);
      int next = end + Character.charCount(point);
      if (!isWordPart(point) && !joins(end)) {
        break;
      }
      end = Math.min(to, next);
    }
    return end;
  }

  private static boolean isWordPart(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Tells whether the mark at {@code i} stands inside a word: 'don't', 'U.S.', 'S&P'. */
  private boolean joins(int i) {
    char c = text.charAt(i);
    boolean letterBehind = i + 1 < to && Character.isLetter(text.charAt(i + 1));
    if (isApostrophe(c)) {
      return letterBehind && i > at && cliticEnd(i) < 0;
    }
    if (c == '.') {
      return isAbbreviation(i, letterBehind);
    }
    return c == '&' && letterBehind && i > at;
  }

  /** Tells whether a point belongs to letters such as 'U.S.' or 'a.m.'. */
  private boolean isAbbreviation(int i, boolean letterBehind) {
    boolean single = i == at + 1 || text.charAt(i - 2) == '.';
    if (!single) {
      return false;
    }
    boolean followed = letterBehind && (i + 2 >= to || !Character.isLetter(text.charAt(i + 2)));
    return followed || i > at + 1;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
