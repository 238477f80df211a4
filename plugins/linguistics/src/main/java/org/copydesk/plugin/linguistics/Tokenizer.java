package org.copydesk.plugin.linguistics;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.annotation.SpanColumns;

/**
 * Cuts text into words, numbers and marks; every character that is not white space lies in exactly
 * one token.
 */
final class Tokenizer {

  /** Marks that make one token with others of their kind beside them. */
  private static final String RUNS = ".-*=~_#+`";

  private final Abbreviations abbreviations;
  private final Clitics clitics;

  Tokenizer(Abbreviations abbreviations, Clitics clitics) {
    this.abbreviations = abbreviations;
    this.clitics = clitics;
  }

  /** Returns the tokens of a text in their order. */
  SpanColumns tokenize(String text) {
    SpanColumns tokens = new SpanColumns();
    int i = 0;
    while (i < text.length()) {
      if (Chars.isWhite(text.charAt(i))) {
        i++;
      } else {
        int end = tokenEnd(text, i);
        addParts(text, i, end, tokens);
        i = end;
      }
    }
    return tokens;
  }

  /** Adds a word and the short forms at its end: could + n't + 've. */
  private void addParts(String text, int begin, int end, SpanColumns tokens) {
    Deque<Span> shortForms = new ArrayDeque<>();
    int last = end;
    int start = clitics.suffixStart(text, begin, last);
    while (start < last) {
      shortForms.push(new Span(start, last));
      last = start;
      start = clitics.suffixStart(text, begin, last);
    }
    tokens.add(begin, last);
    shortForms.forEach(span -> tokens.add(span.begin(), span.end()));
  }

  private int tokenEnd(String text, int i) {
    int c = text.codePointAt(i);
    if (Addresses.startsAt(text, i)) {
      return Addresses.end(text, i);
    }
    if (Chars.isDigit(c)) {
      return wordEnd(text, i, numberEnd(text, i));
    }
    if (Character.isLetter(c)) {
      return wordEnd(text, i, i + Character.charCount(c));
    }
    return Chars.isApostrophe(c) ? apostropheEnd(text, i) : markEnd(text, i, c);
  }

  /** Digits with their points, commas, colons and slashes: '1,234.5', '9:30', '9/11'. */
  private static int numberEnd(String text, int begin) {
    int i = begin;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean joins = ",.:/".indexOf(c) >= 0 && Chars.isDigit(Chars.at(text, i + 1));
      if (!Chars.isDigit(c) && !joins) {
        return i;
      }
      i++;
    }
    return i;
  }

  private int wordEnd(String text, int begin, int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Chars.isWordPart(c)) {
        i += Character.charCount(c);
      } else if (Joints.joins(text, begin, i)) {
        i++;
      } else {
        break;
      }
    }
    if (Chars.at(text, i) == '@' && Character.isLetterOrDigit(Chars.at(text, i + 1))) {
      return Addresses.end(text, i);
    }
    return Chars.at(text, i) == '.' && abbreviations.takesDot(text, begin, i) ? i + 1 : i;
  }

  /** Short forms and cut decades: 's, 'em, '90s. */
  private int apostropheEnd(String text, int i) {
    int clitic = clitics.endFrom(text, i);
    if (clitic > 0) {
      return clitic;
    }
    int year = i + 3;
    if (Character.isDigit(Chars.at(text, i + 1)) && Character.isDigit(Chars.at(text, i + 2))) {
      int end = Chars.at(text, year) == 's' ? year + 1 : year;
      return Chars.isWordPart(Chars.at(text, end)) ? i + 1 : end;
    }
    return Chars.at(text, i + 1) == '\'' && text.charAt(i) == '\'' ? i + 2 : i + 1;
  }

  private static int markEnd(String text, int begin, int c) {
    int i = begin + Character.charCount(c);
    if (RUNS.indexOf(c) >= 0) {
      while (Chars.at(text, i) == c) {
        i++;
      }
    } else if (c == '!' || c == '?') {
      while (Chars.at(text, i) == '!' || Chars.at(text, i) == '?') {
        i++;
      }
    }
    while (i < text.length() && Chars.isCombining(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }
}
