package org.copydesk.plugin.actors.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an entry holds.
 *
 * @param from the first year, month or day, such as {@code 1991}, {@code 1991-12} or {@code
 *     1991-12-26}; empty for always before
 * @param to the last year, month or day; empty for ever after
 */
public record Validity(String from, String to) {

  /** At any time. */
  public static final Validity ALWAYS = new Validity("", "");

  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** Tells whether a text is a year, a month or a day of the calendar. */
  public static boolean isDate(String text) {
    try {
      return DATE.matcher(text).matches() && !day(text, false).isBefore(LocalDate.MIN);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Tells whether it begins no later than it ends. */
  public boolean isInOrder() {
    return from.isEmpty() || to.isEmpty() || !day(to, true).isBefore(day(from, false));
  }

  /** Tells whether a day lies in it. */
  public boolean holds(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(day(from, false)))
        && (to.isEmpty() || !day.isAfter(day(to, true)));
  }

  /** Returns a day, the first or the last that a text may mean. */
  private static LocalDate day(String text, boolean last) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      throw new DateTimeException("'" + text + "' is no date");
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return last ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(Integer.parseInt(parts.group(3)));
  }
}
