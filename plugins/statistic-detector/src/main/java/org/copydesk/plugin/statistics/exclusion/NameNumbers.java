package org.copydesk.plugin.statistics.exclusion;

import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;

/** Numbers that are parts of names or references: 'Section 427', 'COVID-19', 'Boeing 747'. */
final class NameNumbers {

  private static final int HEADLINE_WORDS = 40;

  private final Lexicon lexicon;

  NameNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean claims(Passage passage, Figure figure) {
    return isJoined(passage, figure)
        || isLabelled(passage, figure)
        || isBehindName(passage, figure)
        || isBeforeName(passage, figure)
        || isCapitalWord(passage, figure);
  }

  /** 'Taliban2.0', 'COVID-19', '3rd', '5G', '#4', '@user1', 'id="77"'. */
  private boolean isJoined(Passage passage, Figure figure) {
    int first = figure.first();
    Lexeme start = passage.at(first);
    boolean letters = start.glued() && passage.at(first - 1).isWord() && start.isNumber();
    boolean mark =
        start.glued() && passage.isAny(first - 1, "#", "@", "_", "№", "/", "\\", ":", ".");
    boolean quoted =
        start.glued() && passage.isAny(first - 2, "=") && passage.at(first - 1).glued();
    return letters || mark || quoted || isHyphenedName(passage, first) || hasTail(passage, figure);
  }

  private boolean isHyphenedName(Passage passage, int first) {
    Lexeme hyphen = passage.at(first - 1);
    Lexeme word = passage.at(first - 2);
    boolean joined = passage.at(first).glued() && hyphen.isHyphen() && hyphen.glued();
    boolean free =
        !word.isWord() || lexicon.lists("bare-hyphens", word.lower()) && !word.isCapital();
    return joined && passage.at(first).isNumber() && !free;
  }

  private static boolean hasTail(Passage passage, Figure figure) {
    Lexeme behind = passage.at(figure.end());
    boolean word = behind.isWord() && !behind.lower().equals("'s");
    boolean mark = passage.isAny(figure.end(), "/", "\\", "_", "@");
    return figure.isBare() && behind.glued() && (word || mark);
  }

  /** 'Section 427', 'Game 6', 'No. 2', 'S&P 500', 'precinct 519'. */
  private boolean isLabelled(Passage passage, Figure figure) {
    int before = figure.first() - 1;
    boolean point = passage.is(before, ".") && passage.at(before).glued();
    Lexeme label = passage.at(point ? before - 1 : before);
    boolean measured = figure.style() == Figure.Style.UNIT || figure.style() == Figure.Style.AGE;
    if (measured || !lexicon.lists("labels", label.lower())) {
      return false;
    }
    boolean no = label.lower().equals("no") || label.lower().equals("nos");
    boolean capital = isName(label) && (figure.isBare() || figure.first() > 1);
    boolean kind = passage.isAny(before, "type", "category") && isDigits(passage, figure);
    boolean heading = figure.first() == 1 && isName(label) && passage.at(figure.end()).isCapital();
    return no ? point : heading || capital || figure.isBare() || kind;
  }

  private static boolean isDigits(Passage passage, Figure figure) {
    return passage.at(figure.first()).isNumber() && passage.at(figure.first()).text().length() < 3;
  }

  /** 'Boeing 747', 'Windows 10', 'HIV 2'. */
  private static boolean isBehindName(Passage passage, Figure figure) {
    int before = figure.first() - 1;
    boolean name = isName(passage.at(before)) && passage.isNominal(before) && before > 0;
    boolean the = passage.is(before, "the") && passage.at(figure.first()).isNumber();
    boolean told = passage.isVerb(figure.end()) && isDigits(passage, figure) && name;
    boolean plain =
        (figure.isBare() || told && figure.style() == Figure.Style.COUNT)
            && figure.numeral().isWhole()
            && isPlain(passage, figure);
    boolean relative = passage.isAny(figure.end(), "who", "that", "of", "in", "which");
    return plain && (name && !passage.isTime(before) || the && !relative);
  }

  /** '737 Max', '911 Turbo', '90049 ZIP Code'. */
  private static boolean isBeforeName(Passage passage, Figure figure) {
    boolean digits = passage.at(figure.first()).isNumber() && isPlain(passage, figure);
    boolean name = passage.at(figure.end()).isCapital() && passage.isNominal(figure.end());
    boolean gap = !passage.at(figure.end()).glued();
    return figure.isBare()
        && digits
        && gap
        && name
        && figure.numeral().isWhole()
        && !isHeadline(passage);
  }

  private static boolean isPlain(Passage passage, Figure figure) {
    boolean grouped = passage.at(figure.first()).text().indexOf(',') > 0;
    return !grouped && figure.numeral().scale().intValue() <= 1;
  }

  /** 'World War Three', 'the Big Ten': a number word with a capital inside a sentence. */
  private static boolean isCapitalWord(Passage passage, Figure figure) {
    int first = figure.first();
    boolean inside = passage.at(first).isCapital() && first > 0;
    boolean opens = !passage.at(first - 1).isWord() && !passage.isAny(first - 1, ",", "&");
    boolean measured = figure.style() == Figure.Style.UNIT;
    return inside && !opens && !measured && figure.numeral().isWhole() && !isHeadline(passage);
  }

  /** Tells whether a word has a capital anywhere: 'iPhone'. */
  private static boolean isName(Lexeme word) {
    return word.isWord() && !word.text().equals(word.lower());
  }

  /** Tells whether most words of a passage begin with a capital. */
  private static boolean isHeadline(Passage passage) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < Math.min(passage.size(), HEADLINE_WORDS); i++) {
      boolean word = passage.at(i).isWord() && passage.at(i).text().length() > 3;
      words += word ? 1 : 0;
      capitals += word && passage.at(i).isCapital() ? 1 : 0;
    }
    return words > 2 && capitals * 3 > words * 2;
  }
}
