package org.copydesk.plugin.statistics.exclusion;

import java.util.regex.Pattern;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;

/** Clock times written with a point: 'the 6.15', 'It's 7.38', 'leaves at 9.40 and 17.05'. */
final class PointedClocks {

  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])\\.[0-5]\\d");
  private static final int FARTHEST_VERB = 14;

  private final Lexicon lexicon;

  PointedClocks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean claims(Passage passage, Figure figure) {
    int first = figure.first();
    boolean clock = figure.isBare() && CLOCK.matcher(passage.at(first).text()).matches();
    return clock && (isNow(passage, first) || isNamed(passage, figure) || isTable(passage, first));
  }

  private static boolean isNow(Passage passage, int first) {
    boolean is = passage.isAny(first - 1, "'s", "is", "was");
    return is && passage.is(first - 2, "it") && !passage.at(first + 1).isWord();
  }

  private static boolean isNamed(Passage passage, Figure figure) {
    int end = figure.end();
    boolean train = passage.isAny(end, "train", "ferry", "boat", "bus", "flight", "from", "to");
    boolean open = !passage.at(end).isWord() || passage.isAny(end, "and", "on");
    return passage.is(figure.first() - 1, "the") && (train || open);
  }

  /** Tells whether something leaves or arrives at it. */
  private boolean isTable(Passage passage, int first) {
    boolean at = false;
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST_VERB); i--) {
      at |= passage.isAny(i, "at", "by", "until", "from");
      if (at && lexicon.lists("timetable-verbs", passage.at(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
