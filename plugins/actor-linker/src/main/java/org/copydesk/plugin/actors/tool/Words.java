package org.copydesk.plugin.actors.tool;

import java.util.Locale;

/** Counts in words. */
final class Words {

  private Words() {}

  /** Writes a count with its noun: '1 entry', '1,200 entries'. */
  static String count(long count, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
  }
}
