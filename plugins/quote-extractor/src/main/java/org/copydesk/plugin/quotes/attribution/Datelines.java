package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.NUM;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;

import java.util.Set;
import org.copydesk.plugin.quotes.line.Line;

/** Finds the place and date that a report opens with: 'COPENHAGEN, March 10 - '. */
final class Datelines {

  /** In items, a dash included. */
  private static final int LONGEST = 12;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2014", "\u2013");
  private static final Set<String> SIGNS = Set.of(",", "(", ")", ".", "/", ":");

  private Datelines() {}

  /** Returns the item after a line's dateline, zero if it has none. */
  static int end(Line line) {
    if (!line.first() || !line.isCapital(0)) {
      return 0;
    }
    int end = Math.min(line.size() - 1, LONGEST);
    for (int i = 1; i < end; i++) {
      if (line.isOneOf(i, DASHES) && standsFree(line, i)) {
        return i + 1;
      }
      if (!line.isCapital(i) && !line.is(i, NUM, PROPN) && !line.isOneOf(i, SIGNS)) {
        return 0;
      }
    }
    return 0;
  }

  /** A dash with space on one side is no hyphen. */
  private static boolean standsFree(Line line, int dash) {
    int begin = line.item(dash).span().begin();
    return line.item(dash - 1).span().end() < begin
        || line.item(dash).span().end() < line.item(dash + 1).span().begin();
  }
}
