package org.copydesk.plugin.export.csv;

import java.util.regex.Pattern;

/**
 * Defuses texts that a spreadsheet would take for formulas and run, by a {@code '} before them.
 *
 * <p>Not only at the start: a spreadsheet whose lists are parted by semicolons opens a file with
 * commas as well, and begins a cell behind each semicolon, tab or line end of a text, wherever the
 * quotation marks of the file stand.
 */
final class Formulas {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?");
  private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
  private static final String BREAKS = ";\t\r\n";

  private Formulas() {}

  /** Returns the text in a form that nothing runs; a plain number stays what it is. */
  static String defused(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text;
    }
    StringBuilder defused = new StringBuilder(text.length());
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BREAKS.indexOf(c) >= 0) {
        start = true;
      } else if (start && !passedOver(c)) {
        if (SIGNS.indexOf(c) >= 0) {
          defused.append('\'');
        }
        start = false;
      }
      defused.append(c);
    }
    return defused.toString();
  }

  /** Blanks, quotation marks and what cannot be seen may be dropped before a formula. */
  private static boolean passedOver(char c) {
    return c == '"'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
