package org.copydesk.loader.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the marks and numbers that the items of lists begin with. */
final class ListMarks {

  private static final Pattern MARK =
      Pattern.compile("[•◦▪▫‣⁃∙●○■□◆◇►▶➢➤✓✔❖·*\\-–—\u00B7\uE000-\uF8FF\uFFFD]|o(?= )");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?= |$)|\\(\\d{1,3}\\)");
  private static final float WIDE = 0.45f;

  private ListMarks() {}

  /** Returns how long the mark is that a text begins with, 0 for none. */
  static int length(String text) {
    Matcher mark = MARK.matcher(text);
    if (mark.lookingAt()) {
      boolean more = mark.end() < text.length() && text.charAt(mark.end()) == ' ';
      return more || text.length() == mark.end() ? mark.end() : 0;
    }
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? number.end() : 0;
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).lookingAt();
  }

  /** Tells whether an item begins on a line inside a group of lines. */
  static boolean begins(TextLine line, TextLine before, TextLine first, float right) {
    if (length(line.text()) == 0) {
      return false;
    }
    boolean apart = line.firstGap() > WIDE * line.size();
    boolean outdented = line.left() < before.left() - 0.5f * line.size();
    boolean follows = length(first.text()) > 0;
    return apart
        || outdented
        || follows
        || BlockFinder.isShort(before, line, right)
        || ".:;?!".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
  }
}
