package org.copydesk.plugin.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs single marks, and leaves out those that pair with none: they are apostrophes.
 *
 * <p>Each opening mark looks no further than the next opening one, so every mark is looked at twice
 * at most.
 */
final class SingleMarks {

  private static final String STOPS = ".,!?\u2026";

  private final String text;
  private final List<Mark> marks;
  private final boolean[] paired;

  private SingleMarks(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
    this.paired = new boolean[marks.size()];
  }

  /**
   * Returns the double marks and the paired single ones.
   *
   * @param keepFirst whether an opening single mark that comes first of all stays without a pair,
   *     since the next paragraph opens with one as well
   */
  static List<Mark> paired(String text, List<Mark> marks, boolean keepFirst) {
    SingleMarks pairs = new SingleMarks(text, marks);
    for (int i = 0; i < marks.size(); i++) {
      if (isSingle(marks.get(i)) && marks.get(i).opens()) {
        pairs.pair(i, keepFirst && i == 0);
      }
    }
    return pairs.kept();
  }

  private static boolean isSingle(Mark mark) {
    return mark.family() == Family.SINGLE;
  }

  private void pair(int opening, boolean keep) {
    int closing = closing(opening);
    if (closing >= 0) {
      paired[opening] = true;
      paired[closing] = true;
    } else if (keep) {
      paired[opening] = true;
    }
  }

  /** The first mark that surely closes, or else the last that might. */
  private int closing(int opening) {
    int depth = 0;
    int weak = -1;
    for (int i = opening + 1; i < marks.size() && depth >= 0; i++) {
      Mark mark = marks.get(i);
      if (!isSingle(mark)) {
        depth += depthChange(mark, depth);
      } else if (mark.opens()) {
        return weak;
      } else if (depth == 0 && mark.begin() > marks.get(opening).end()) {
        if (!looksPossessive(mark)) {
          return i;
        }
        weak = i;
      }
    }
    return weak;
  }

  private static int depthChange(Mark mark, int depth) {
    if (mark.opens() && mark.closes()) {
      return depth > 0 ? -1 : 1;
    }
    return mark.opens() ? 1 : -1;
  }

  /** As in 'the voters' mood': an s before it and a word after it. */
  private boolean looksPossessive(Mark mark) {
    char before = mark.begin() > 0 ? text.charAt(mark.begin() - 1) : ' ';
    if (STOPS.indexOf(before) >= 0) {
      return false;
    }
    int after = mark.end() + 1;
    boolean wordFollows =
        after < text.length()
            && text.charAt(mark.end()) == ' '
            && Character.isLetter(text.charAt(after));
    return before == 's' && wordFollows;
  }

  private @Nullable Mark keptAt(int i) {
    Mark mark = marks.get(i);
    return !isSingle(mark) || paired[i] ? mark : null;
  }

  private List<Mark> kept() {
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = keptAt(i);
      if (mark != null) {
        kept.add(mark);
      }
    }
    return kept;
  }
}
