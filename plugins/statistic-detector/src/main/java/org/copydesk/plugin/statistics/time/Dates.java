package org.copydesk.plugin.statistics.time;

import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.TimeWords;
import org.copydesk.plugin.statistics.text.DigitRun;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.text.Years;

/** Recognises dates, years and clock times: returns the lexeme behind one, or -1. */
final class Dates {

  private static final int MOST_DAYS = 31;
  private static final int LONGEST_ABBREVIATION = 4;

  private final TimeWords words;
  private final YearReader years;

  Dates(TimeWords words, Lexicon lexicon) {
    this.words = words;
    years = new YearReader(lexicon);
  }

  int end(Passage passage, int at) {
    int end = monthEnd(passage, at);
    end = end > 0 ? end : dayMonthEnd(passage, at);
    end = end > 0 ? end : clockEnd(passage, at);
    end = end > 0 ? end : numericEnd(passage, at);
    return end > 0 ? end : years.end(passage, at);
  }

  /** 'Sept. 19 to 22, 2016', 'March 4th', 'June of 2018', 'August'. */
  private int monthEnd(Passage passage, int at) {
    if (!words.isMonth(passage.at(at))) {
      return -1;
    }
    int end = nameEnd(passage, at);
    int day = dayEnd(passage, end);
    if (day > 0) {
      end = daysEnd(passage, day);
    }
    int year = passage.isAny(end, ",", "of") ? end + 1 : end;
    boolean led = words.is(passage.at(at - 1), "link") || words.is(passage.at(at - 1), "edge");
    boolean bare = day < 0 && !led && ambiguous(passage, at);
    if (passage.at(year).isNumber() && Years.isYear(passage.at(year).text())) {
      return year + 1;
    }
    return bare ? -1 : end;
  }

  /** Takes the point of an abbreviated month with it, never the one that ends the sentence. */
  private static int nameEnd(Passage passage, int month) {
    boolean point = passage.is(month + 1, ".") && passage.at(month + 1).glued();
    boolean brief = passage.at(month).text().length() <= LONGEST_ABBREVIATION;
    return point && brief && month + 2 < passage.size() ? month + 2 : month + 1;
  }

  private static boolean ambiguous(Passage passage, int at) {
    return passage.isAny(at, "may", "march", "mar", "dec", "august");
  }

  private static int dayEnd(Passage passage, int at) {
    Lexeme day = passage.at(at);
    boolean small = day.isNumber() && day.text().length() <= 2 && isDay(day.text());
    if (!small || passage.isAny(at + 1, "%", "percent")) {
      return -1;
    }
    boolean ordinal = passage.isAny(at + 1, "st", "nd", "rd", "th") && passage.at(at + 1).glued();
    return ordinal ? at + 2 : at + 1;
  }

  private int daysEnd(Passage passage, int end) {
    boolean link = passage.at(end).isHyphen() || passage.isAny(end, "to", "and", "through");
    int month = words.isMonth(passage.at(end + 1)) ? -1 : dayEnd(passage, end + 1);
    boolean counted = month > 0 && passage.isNominal(month) && !words.isMonth(passage.at(month));
    return link && month > 0 && !counted ? month : end;
  }

  private static boolean isDay(String digits) {
    boolean plain = digits.chars().allMatch(c -> DigitRun.isDigit((char) c));
    return plain && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= MOST_DAYS;
  }

  /** '8 September 2016', '4th of March', '19 to 22 June'. */
  private int dayMonthEnd(Passage passage, int at) {
    int end = dayEnd(passage, at);
    if (end < 0) {
      return -1;
    }
    int days = daysEnd(passage, end);
    int month = passage.is(days, "of") ? days + 1 : days;
    return words.isMonth(passage.at(month)) ? monthEndAlone(passage, month) : -1;
  }

  private static int monthEndAlone(Passage passage, int month) {
    int end = nameEnd(passage, month);
    int year = passage.is(end, ",") ? end + 1 : end;
    boolean dated = passage.at(year).isNumber() && Years.isYear(passage.at(year).text());
    return dated ? year + 1 : end;
  }

  /** '5:25 a.m. ET', '2 p.m.', '17:22', '10 o'clock'. */
  private static int clockEnd(Passage passage, int at) {
    if (!passage.at(at).isNumber()) {
      return -1;
    }
    int end = at + 1;
    boolean clock = false;
    while (isClockMark(passage, end) && passage.at(end + 1).isNumber()) {
      end += 2;
      clock = true;
    }
    if (passage.isAny(end, "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "gmt")) {
      end++;
      clock = !passage.is(end, "is") || passage.is(at + 1, ":");
    }
    boolean zone =
        passage.isAny(
            end, "et", "est", "edt", "gmt", "pt", "pst", "bst", "utc", "cet", "pacific", "eastern");
    return clock ? zone ? end + 1 : end : -1;
  }

  private static boolean isClockMark(Passage passage, int i) {
    return passage.is(i, ":") && passage.at(i).glued() && passage.at(i + 1).glued();
  }

  /** '2019-09-01T10:38', '09/01/2019', '1.9.2019', '9/11', '1970s'. */
  private static int numericEnd(Passage passage, int at) {
    Lexeme first = passage.at(at);
    if (!first.isNumber()) {
      return -1;
    }
    if (passage.is(at + 1, "s") && passage.at(at + 1).glued()
        || passage.is(at + 1, "'s") && isDecade(first.text())) {
      return at + 2;
    }
    int second = at + 2;
    boolean same =
        passage.lower(at + 1).equals(passage.lower(at + 3)) && passage.at(at + 4).isNumber();
    boolean mark =
        passage.isAny(at + 1, "/", "-", ".")
            && passage.at(second).isNumber()
            && passage.at(second).glued();
    boolean full = mark && same && passage.at(at + 4).glued();
    boolean year = Years.isYear(first.text()) || Years.isYear(passage.at(at + 4).text());
    if (full && (year || passage.is(at + 1, "/"))) {
      return at + 5;
    }
    boolean eleven = passage.is(at, "9") && passage.is(at + 1, "/") && passage.is(second, "11");
    return eleven ? at + 3 : -1;
  }

  private static boolean isDecade(String digits) {
    return digits.length() == 4 && digits.endsWith("0") && Years.isYear(digits);
  }
}
