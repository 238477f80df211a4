package org.copydesk.plugin.statistics;

import org.copydesk.api.vocabulary.PartOfSpeech;

/** Numbers that claim nothing: parts of names, references, identifiers, list marks. */
final class Exclusions {

  private static final int LONGEST_PLAIN = 12;
  private static final int FARTHEST_STREET = 4;

  private final Lexicon lexicon;

  Exclusions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean excludes(Passage passage, Figure figure) {
    return isDated(passage, figure)
        || isJoined(passage, figure)
        || isLabelled(passage, figure)
        || isIdentifier(passage, figure)
        || isNamePart(passage, figure)
        || isListMark(passage, figure)
        || isAddress(passage, figure)
        || isVague(passage, figure)
        || isPronoun(passage, figure);
  }

  private static boolean isDated(Passage passage, Figure figure) {
    for (int i = figure.first(); i < figure.end(); i++) {
      if (passage.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** 'Taliban2.0', 'COVID-19', '3rd', '5G', '1.2.3', '#4', '@user1'. */
  private static boolean isJoined(Passage passage, Figure figure) {
    int first = figure.first();
    Lexeme start = passage.at(first);
    Lexeme before = passage.at(first - 1);
    boolean letters = start.glued() && before.isWord() && start.isNumber();
    boolean hyphened = start.isNumber() && start.glued() && before.isHyphen() && before.glued();
    boolean name = hyphened && isName(passage.at(first - 2));
    boolean mark =
        start.glued() && passage.isAny(first - 1, "#", "@", "_", "№", "/", "\\", ":", ".");
    Lexeme behind = passage.at(figure.end());
    boolean tail =
        behind.glued() && behind.isWord() && !behind.lower().equals("'s") && figure.isBare();
    boolean slash =
        behind.glued() && passage.isAny(figure.end(), "/", "\\", "_", "@") && figure.isBare();
    return letters || name || mark || tail || slash;
  }

  private static boolean isName(Lexeme word) {
    boolean inner = word.text().chars().skip(1).anyMatch(Character::isUpperCase);
    return word.isWord() && (word.isCapital() || inner || word.text().length() == 1);
  }

  /** 'Section 427', 'Game 6', 'No. 2', 'S&P 500', 'precinct 519'. */
  private boolean isLabelled(Passage passage, Figure figure) {
    int before = figure.first() - 1;
    if (passage.is(before, ".") && passage.at(before).glued()) {
      before--;
    }
    Lexeme label = passage.at(before);
    boolean known = lexicon.lists("labels", label.lower());
    boolean capital =
        label.isCapital()
            || passage.isAny(
                before,
                "#",
                "page",
                "p",
                "pp",
                "precinct",
                "no",
                "nos",
                "phase",
                "room",
                "version",
                "chapter",
                "exercise",
                "nr",
                "nrs");
    boolean nominal =
        passage.isNominal(before)
            || label.pos() == PartOfSpeech.X
            || capital
            || passage.is(before, "category");
    boolean no = passage.isAny(before, "no", "nos") && before == figure.first() - 1;
    boolean unit = figure.style() == Figure.Style.UNIT || figure.style() == Figure.Style.AGE;
    boolean start = before == 0 && figure.style() == Figure.Style.COUNT;
    return known && nominal && !no && !unit && !start && (capital || figure.isBare());
  }

  /** Digits too long, with a leading zero, or in a chain such as a telephone number. */
  private static boolean isIdentifier(Passage passage, Figure figure) {
    String text = passage.at(figure.first()).text();
    boolean digits = text.chars().allMatch(c -> DigitRun.isDigit((char) c));
    boolean padded = digits && text.length() > 1 && text.charAt(0) == '0';
    boolean longest = digits && text.length() > LONGEST_PLAIN && !figure.isMoney();
    return figure.numeral().isWhole() && (padded || longest || isChain(passage, figure));
  }

  private static boolean isChain(Passage passage, Figure figure) {
    int links = 0;
    int at = figure.end();
    while (passage.at(at).isHyphen()
        && passage.at(at + 1).isNumber()
        && passage.at(at + 1).glued()
        && passage.at(at).glued()) {
      links++;
      at += 2;
    }
    boolean phone =
        links == 1
            && passage.at(figure.end() - 1).text().length() == 3
            && passage.at(at - 1).text().length() == 4;
    boolean plus = passage.is(figure.first() - 1, "+") && passage.at(figure.first()).glued();
    return links > 1 || phone || plus;
  }

  /** 'Boeing 747', 'Windows 10', 'World War Three', 'the Big Ten'. */
  private boolean isNamePart(Passage passage, Figure figure) {
    int first = figure.first();
    Lexeme start = passage.at(first);
    Lexeme before = passage.at(first - 1);
    boolean name = before.isCapital() && before.pos() == PartOfSpeech.PROPN && first > 1;
    boolean bare = figure.isBare() && figure.numeral().isWhole();
    boolean grouped = start.text().indexOf(',') > 0 || figure.numeral().scale().intValue() > 1;
    if (name && bare && !grouped && !passage.isTime(first - 1)) {
      return true;
    }
    boolean capitalWord =
        start.isCapital() && first > 0 && figure.numeral().isWhole() && start.isWord();
    boolean headline = isHeadline(passage);
    boolean opens =
        passage.isAny(first - 1, "\"", "“", "'", "‘", ":", "—", "–", "(", ".", "•", "…", "-");
    return capitalWord && !headline && !opens && figure.style() != Figure.Style.UNIT;
  }

  /** Tells whether most words of a passage begin with a capital. */
  private static boolean isHeadline(Passage passage) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < Math.min(passage.size(), 40); i++) {
      boolean word = passage.at(i).isWord() && passage.at(i).text().length() > 3;
      words += word ? 1 : 0;
      capitals += word && passage.at(i).isCapital() ? 1 : 0;
    }
    return words > 2 && capitals * 3 > words * 2;
  }

  /** '1.' or '2)' before an item, alone or at its beginning; '(3)' anywhere. */
  private static boolean isListMark(Passage passage, Figure figure) {
    if (!figure.isBare() && figure.style() != Figure.Style.COUNT) {
      return false;
    }
    int first = figure.first();
    int end = first + 1;
    boolean digits = passage.at(first).isNumber() && passage.at(first).text().length() <= 2;
    boolean opens = first == 0 || passage.isAny(first - 1, ";", ":", "\"", "“");
    boolean point = passage.isAny(end, ".", ")") && passage.at(end).glued();
    boolean bracket =
        passage.is(first - 1, "(") && passage.is(end, ")") && passage.at(end + 1).isWord();
    boolean closed = passage.is(end, ")") && !isOpen(passage, first);
    return digits && (opens && point || bracket && !isUnitPair(passage, first) || closed);
  }

  private static boolean isOpen(Passage passage, int first) {
    for (int i = first - 1; i >= 0 && i > first - 12; i--) {
      if (passage.is(i, "(")) {
        return true;
      }
      if (passage.is(i, ")")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUnitPair(Passage passage, int first) {
    return passage.pos(first - 2) == PartOfSpeech.PROPN || passage.at(first - 2).isNumber();
  }

  private boolean isAddress(Passage passage, Figure figure) {
    if (figure.style() == Figure.Style.UNIT || !passage.at(figure.first()).isNumber()) {
      return false;
    }
    int at = figure.first() + 1;
    if (passage.at(at).isHyphen() && passage.at(at + 1).isNumber()) {
      at += 2;
    }
    for (int i = at; i < at + FARTHEST_STREET && passage.at(i).isCapital(); i++) {
      boolean street = lexicon.lists("streets", passage.lower(i));
      if (street && i > at) {
        return true;
      }
    }
    return false;
  }

  /** 'tens of millions', 'several hundred', 'hundreds of thousands', '24/7'. */
  private static boolean isVague(Passage passage, Figure figure) {
    int first = figure.first();
    boolean words = figure.numeral().form() == Numeral.Form.WORDS;
    boolean several =
        passage.isAny(first - 1, "several", "few", "many", "multi", "couple")
            || passage.isAny(first - 2, "several", "few");
    boolean magnitude = words && figure.numeral().scale().intValue() > 1;
    boolean hyphen = magnitude && passage.at(first - 1).isHyphen() && passage.at(first).glued();
    return magnitude && several || hyphen && passage.isAny(first - 2, "multi", "several");
  }

  /** 'one of the', 'no one', 'the one who', 'one day', 'at one point', 'one another'. */
  private static boolean isPronoun(Passage passage, Figure figure) {
    boolean one = passage.is(figure.first(), "one") && figure.end() == figure.first() + 1;
    boolean zero = passage.is(figure.first(), "zero") && figure.style() != Figure.Style.UNIT;
    boolean word = figure.numeral().form() == Numeral.Form.WORDS && figure.isBare();
    if (!one
        || figure.style() == Figure.Style.UNIT
            && !passage.isAny(figure.end(), "day", "night", "point")) {
      return zero
          || word
              && passage.isAny(figure.first() - 1, "the", "those", "these")
              && figure.numeral().scale().intValue() <= 1;
    }
    boolean idiom =
        passage.isAny(
            figure.end(),
            "another",
            "day",
            "thing",
            "point",
            "way",
            "side",
            "reason",
            "of",
            "night");
    boolean pointed =
        passage.isAny(
            figure.first() - 1,
            "no",
            "the",
            "this",
            "that",
            "each",
            "every",
            "any",
            "which",
            "another",
            "good",
            "next");
    return figure.isBare() || idiom || pointed;
  }
}
