package org.copydesk.plugin.quotes.roles;

import java.util.Locale;
import java.util.Set;

/** Finds the place and date that a report opens with: 'OSLO, March 10 - '. */
final class Opening {

  /** In words, the dash included. */
  private static final int LONGEST = 12;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2014", "\u2013", "\u2015");

  private static final Set<String> SIGNS = Set.of(",", "(", ")", ".", "/", ":");

  private Opening() {}

  /** Returns the word after a paragraph's dateline, zero if it has none. */
  static int end(Paragraph paragraph) {
    int end = Math.min(paragraph.words().size() - 1, LONGEST);
    boolean placed = false;
    for (int i = 0; i < end; i++) {
      String form = paragraph.form(i);
      if (placed && DASHES.contains(form) && paragraph.standsFree(i)) {
        return i + 1;
      }
      boolean sign = SIGNS.contains(form);
      if (!sign && (!paragraph.isWord(i) || Character.isLowerCase(form.codePointAt(0)))) {
        return 0;
      }
      placed |= sign || form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    }
    return 0;
  }
}
