package org.copydesk.plugin.statistics.exclusion;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.DigitRun;
import org.copydesk.plugin.statistics.text.Passage;

/** Numbers that point at something: telephone and account numbers, addresses, list marks. */
final class Identifiers {

  private static final int LONGEST = 15;
  private static final int FARTHEST_STREET = 5;
  private static final int FARTHEST_BRACKET = 12;

  private final Lexicon lexicon;

  Identifiers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean claims(Passage passage, Figure figure) {
    return isCode(passage, figure) || isListMark(passage, figure) || isAddress(passage, figure);
  }

  /** Digits too long, with a leading zero, or in a chain such as a telephone number. */
  private static boolean isCode(Passage passage, Figure figure) {
    String text = passage.at(figure.first()).text();
    boolean digits = isDigits(text);
    boolean padded = digits && text.length() > 1 && text.charAt(0) == '0';
    boolean longest = digits && text.length() > LONGEST;
    boolean zip = passage.isAny(figure.end(), "zip", "postcode");
    boolean dialled = isPadded(passage, figure.first() - 1) || isPadded(passage, figure.end());
    boolean code = padded || dialled || longest || zip || isAreaCode(passage, figure.first());
    return figure.numeral().isWhole() && (code || isChain(passage, figure));
  }

  /** Tells whether a number such as the '020' of '020 7946 0123' stands at a lexeme. */
  private static boolean isPadded(Passage passage, int i) {
    String text = passage.at(i).text();
    boolean number = passage.at(i).isNumber() && text.length() > 2 && isDigits(text);
    return number && text.charAt(0) == '0';
  }

  /** '(212) 555-0100' and what follows '+44'. */
  private static boolean isAreaCode(Passage passage, int first) {
    boolean bracket = passage.is(first - 1, "(") && passage.is(first + 1, ")");
    boolean number = bracket && passage.at(first + 2).isNumber();
    int at = first;
    while (passage.at(at - 1).isNumber() && first - at < 4) {
      at--;
    }
    boolean plus = passage.is(at - 1, "+") && passage.at(at).glued() && at < first;
    return number || plus;
  }

  private static boolean isChain(Passage passage, Figure figure) {
    int links = 0;
    int at = figure.end();
    while (isLink(passage, at)) {
      links++;
      at += 2;
    }
    boolean seven =
        links == 1
            && passage.at(figure.end() - 1).text().length() == 3
            && passage.at(at - 1).text().length() == 4;
    boolean plus = passage.is(figure.first() - 1, "+") && passage.at(figure.first()).glued();
    return links > 1 || seven || plus && figure.isBare();
  }

  private static boolean isLink(Passage passage, int at) {
    return passage.at(at).isHyphen()
        && passage.at(at).glued()
        && passage.at(at + 1).isNumber()
        && passage.at(at + 1).glued();
  }

  /** '1.' or '2)' before an item; '(3)' before a word. */
  private static boolean isListMark(Passage passage, Figure figure) {
    int first = figure.first();
    boolean digits = passage.at(first).isNumber() && passage.at(first).text().length() <= 2;
    boolean loose = figure.isBare() || figure.style() == Figure.Style.COUNT;
    if (!digits || !loose) {
      return false;
    }
    int end = first + 1;
    boolean opens = first == 0 || passage.isAny(first - 1, ";", ":", "\"", "“");
    boolean point = passage.isAny(end, ".", ")") && passage.at(end).glued();
    boolean bracket =
        passage.is(first - 1, "(") && passage.is(end, ")") && passage.at(end + 1).isWord();
    boolean closed = passage.is(end, ")") && !isOpen(passage, first);
    return opens && point || bracket && !isPair(passage, first) || closed;
  }

  private static boolean isOpen(Passage passage, int first) {
    for (int i = first - 1; i >= 0 && i > first - FARTHEST_BRACKET; i--) {
      if (passage.isAny(i, "(", ")")) {
        return passage.is(i, "(");
      }
    }
    return false;
  }

  private static boolean isPair(Passage passage, int first) {
    return passage.pos(first - 2) == PartOfSpeech.PROPN || passage.at(first - 2).isNumber();
  }

  /** '16-18 Industrial Avenue', '131 West 23rd Street'. */
  private boolean isAddress(Passage passage, Figure figure) {
    if (figure.style() == Figure.Style.UNIT || !passage.at(figure.first()).isNumber()) {
      return false;
    }
    int at = figure.first() + 1;
    if (passage.at(at).isHyphen() && passage.at(at + 1).isNumber()) {
      at += 2;
    }
    for (int i = at; i < at + FARTHEST_STREET && isStreetPart(passage, i); i++) {
      boolean street = lexicon.lists("streets", passage.lower(i)) && passage.at(i).isCapital();
      if (street && i > at) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStreetPart(Passage passage, int i) {
    boolean ordinal = passage.isAny(i, "st", "nd", "rd", "th") && passage.at(i).glued();
    return passage.at(i).isCapital() || passage.at(i).isNumber() || ordinal;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> DigitRun.isDigit((char) c));
  }
}
