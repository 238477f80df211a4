package org.copydesk.loader.markup.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as pages write them. */
final class Dates {

  private static final Map<String, Integer> MONTHS = months();
  private static final int LONGEST = 300;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\s*(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[./年]\\s?(\\d{1,2})[./月]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(0\\d|1[0-2])([0-2]\\d|3[01])(?:T?\\d{4,6}Z?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?[\\s-]+(?:of |de )?([\\p{L}\\p{M}]{3,12})\\.?,?[\\s-]+"
              + "(?:de |del )?((?:19|20)\\d\\d|\\d\\d(?= \\d\\d:))(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "([\\p{L}\\p{M}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private Dates() {}

  /**
   * Finds the date in a text.
   *
   * @return in ISO 8601, with the time where the text has one in that form; null for none
   */
  static @Nullable String in(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      return null;
    }
    String stripped = text.strip();
    Matcher iso = ISO.matcher(stripped);
    if (iso.find() && valid(iso.group(1))) {
      return instant(iso);
    }
    if (EPOCH.matcher(stripped).matches()) {
      long number = Long.parseLong(stripped);
      Instant instant =
          stripped.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
    return written(stripped);
  }

  private static String instant(Matcher iso) {
    if (iso.group(2) == null) {
      return iso.group(1);
    }
    String zone = iso.group(3) == null ? "" : iso.group(3).replaceAll("UTC|GMT", "Z");
    return iso.group(1) + "T" + iso.group(2) + zone;
  }

  private static @Nullable String written(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return date(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      return date(numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher first = DAY_FIRST.matcher(text);
    if (first.find()) {
      return dayFirst(first);
    }
    Matcher day = DAY_MONTH.matcher(text);
    while (day.find()) {
      Integer month = month(day.group(2));
      if (month != null) {
        String year = day.group(3).length() == 2 ? "20" + day.group(3) : day.group(3);
        return date(year, month.toString(), day.group(1));
      }
    }
    Matcher american = MONTH_DAY.matcher(text);
    while (american.find()) {
      Integer month = month(american.group(1));
      if (month != null) {
        return date(american.group(3), month.toString(), american.group(2));
      }
    }
    return null;
  }

  /** With slashes, Americans write the month first: what could be either says nothing. */
  private static @Nullable String dayFirst(Matcher found) {
    int one = Integer.parseInt(found.group(1));
    int two = Integer.parseInt(found.group(3));
    if (found.group(2).equals(".") || one > 12 || one == two) {
      return date(found.group(4), found.group(3), found.group(1));
    }
    return two > 12 ? date(found.group(4), found.group(1), found.group(3)) : null;
  }

  private static @Nullable Integer month(String name) {
    return MONTHS.get(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean valid(String date) {
    String[] parts = date.split("-");
    return date(parts[0], parts[1], parts[2]) != null;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Map.Entry<String, List<String>> entry : Lists.of("months.tsv").entrySet()) {
      entry.getValue().forEach(name -> months.put(name, Integer.valueOf(entry.getKey())));
    }
    return Map.copyOf(months);
  }
}
