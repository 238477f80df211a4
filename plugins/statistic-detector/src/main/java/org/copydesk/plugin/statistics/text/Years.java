package org.copydesk.plugin.statistics.text;

/** Knows calendar years by their form. */
public final class Years {

  private static final int FIRST = 1500;
  private static final int LAST = 2199;
  private static final int LIKELY = 1900;
  private static final int MODERN = 1980;
  private static final int NEAR = 2035;

  private Years() {}

  /** Tells whether digits can be a year between 1500 and 2100. */
  public static boolean isYear(String text) {
    int year = number(text);
    return year >= FIRST && year <= LAST;
  }

  /** Tells whether digits are almost always a year in a news text. */
  public static boolean isModern(String text) {
    int year = number(text);
    return year >= MODERN && year <= NEAR;
  }

  /** Tells whether digits are a year rather than an amount, where nothing else says so. */
  public static boolean isLikely(String text) {
    return number(text) >= LIKELY && isYear(text);
  }

  private static int number(String text) {
    boolean digits = text.length() == 4 && text.chars().allMatch(c -> DigitRun.isDigit((char) c));
    return digits ? Integer.parseInt(text) : 0;
  }
}
