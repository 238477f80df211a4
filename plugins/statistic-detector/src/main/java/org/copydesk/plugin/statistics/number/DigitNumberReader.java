package org.copydesk.plugin.statistics.number;

import java.math.BigDecimal;
import org.copydesk.plugin.statistics.figure.Numeral;
import org.copydesk.plugin.statistics.text.Decimals;
import org.copydesk.plugin.statistics.text.DigitRun;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: '12 000', '3 1/2', '-5', '2.998×10−8'. */
final class DigitNumberReader {

  private static final int GROUP = 3;
  private static final int MOST_PARTS = 64;
  private static final int MOST_POWER = 30;

  /** Returns the number that begins at a lexeme, without a magnitude; null where none does. */
  @Nullable Numeral at(Passage passage, int first) {
    Numeral number = passage.at(first).isNumber() ? unsigned(passage, first) : null;
    if (number != null) {
      return number;
    }
    int digits = signEnd(passage, first);
    Numeral negative = digits > first ? unsigned(passage, digits) : null;
    return negative == null ? null : negative.negated(first);
  }

  private static int signEnd(Passage passage, int first) {
    Lexeme sign = passage.at(first);
    if (passage.isAny(first, "minus", "negative") && !passage.is(first - 1, "or")) {
      int next = passage.at(first + 1).isHyphen() ? first + 2 : first + 1;
      return passage.at(next).isNumber() ? next : first;
    }
    boolean free = !sign.glued() || passage.isAny(first - 1, "(", "[", "\"", "<", ">", "=");
    boolean minus = sign.isHyphen() && free && !passage.at(first - 1).isNumber();
    Lexeme digits = passage.at(first + 1);
    return minus && digits.isNumber() && digits.glued() ? first + 1 : first;
  }

  private static @Nullable Numeral unsigned(Passage passage, int first) {
    BigDecimal value = DigitRun.value(passage.at(first).text());
    if (value == null) {
      return null;
    }
    Numeral grouped = spaced(passage, first, value);
    Numeral power = power(passage, grouped);
    return power != null ? power : withFraction(passage, grouped);
  }

  /** Joins groups of three digits that white space parts: 12 000. */
  private static Numeral spaced(Passage passage, int first, BigDecimal value) {
    Numeral number = Numeral.of(first, first + 1, value, form(passage.at(first)));
    if (!isHead(passage.at(first))) {
      return number;
    }
    while (isGroup(passage, number.end())) {
      BigDecimal group = DigitRun.value(passage.at(number.end()).text());
      if (group == null) {
        return number;
      }
      BigDecimal joined = number.value().multiply(Decimals.THOUSAND).add(group);
      number = Numeral.of(first, number.end() + 1, joined, Numeral.Form.DIGITS);
    }
    return number;
  }

  private static Numeral.Form form(Lexeme lexeme) {
    boolean vulgar = DigitRun.isVulgar(lexeme.text().charAt(0));
    return vulgar ? Numeral.Form.FRACTION : Numeral.Form.DIGITS;
  }

  private static boolean isHead(Lexeme lexeme) {
    String text = lexeme.text();
    return text.length() <= GROUP && text.charAt(0) != '0' && isDigits(text);
  }

  private static boolean isGroup(Passage passage, int i) {
    Lexeme lexeme = passage.at(i);
    String text = lexeme.text();
    boolean near = lexeme.begin() == passage.at(i - 1).end() + 1;
    if (!lexeme.isNumber() || !near || passage.at(i + 1).glued() && passage.at(i + 1).isWord()) {
      return false;
    }
    int whole = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    return whole == GROUP && isDigits(text.substring(0, whole));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> DigitRun.isDigit((char) c));
  }

  /** Reads '×10−8' behind a number. */
  private static @Nullable Numeral power(Passage passage, Numeral number) {
    int ten = number.end() + 1;
    boolean times = passage.isAny(number.end(), "×", "x", "*") && passage.is(ten, "10");
    int sign = passage.is(ten + 1, "^") ? ten + 2 : ten + 1;
    boolean minus = passage.at(sign).isHyphen() && passage.at(sign).glued();
    int exponent = minus || passage.is(sign, "+") ? sign + 1 : sign;
    Lexeme digits = passage.at(exponent);
    if (!times || !digits.isNumber() || !digits.glued() || digits.text().length() > 2) {
      return null;
    }
    int power = Integer.parseInt(digits.text());
    BigDecimal factor = BigDecimal.ONE.scaleByPowerOfTen(minus ? -power : power);
    return power > MOST_POWER ? null : number.times(factor, exponent + 1);
  }

  /** Adds a fraction behind a whole number, or reads one alone: 3½, 3 1/2, 3/4. */
  private static Numeral withFraction(Passage passage, Numeral number) {
    int next = number.end();
    Lexeme behind = passage.at(next);
    if (number.form() == Numeral.Form.DIGITS && behind.isNumber() && behind.text().length() == 1) {
      BigDecimal vulgar =
          DigitRun.isVulgar(behind.text().charAt(0)) ? DigitRun.value(behind.text()) : null;
      if (vulgar != null) {
        return number.plus(vulgar, next + 1);
      }
    }
    BigDecimal alone = slashed(passage, next - 1);
    if (alone != null && next - 1 == number.first()) {
      return Numeral.of(number.first(), next + 2, alone, Numeral.Form.FRACTION);
    }
    int start = behind.isHyphen() && behind.glued() ? next + 1 : next;
    BigDecimal part = Decimals.whole(number.value()) ? slashed(passage, start) : null;
    return part == null ? number : number.plus(part, start + 3);
  }

  /** Returns a proper fraction such as 3/4 that begins at a lexeme. */
  private static @Nullable BigDecimal slashed(Passage passage, int i) {
    boolean slash = passage.isAny(i + 1, "/", "\u2044") && passage.at(i + 1).glued();
    if (!slash || !passage.at(i + 2).glued() || passage.is(i + 3, "/")) {
      return null;
    }
    int over = small(passage.at(i));
    int under = small(passage.at(i + 2));
    boolean proper = over > 0 && over < under && under <= MOST_PARTS && over * under != 99;
    return proper ? Decimals.divide(BigDecimal.valueOf(over), BigDecimal.valueOf(under)) : null;
  }

  private static int small(Lexeme lexeme) {
    boolean small = lexeme.isNumber() && lexeme.text().length() <= 2 && isDigits(lexeme.text());
    return small ? Integer.parseInt(lexeme.text()) : 0;
  }
}
