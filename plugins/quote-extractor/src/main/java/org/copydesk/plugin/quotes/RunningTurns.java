package org.copydesk.plugin.quotes;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.Transcript.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Carries the turns of a transcript on over the paragraphs without a label.
 *
 * <p>What follows the last turn is left out: it may be the writer's own again, or small print.
 */
final class RunningTurns {

  /** One paragraph in so many has a label, or it is no transcript but a text with some in it. */
  private static final int PARAGRAPHS_A_LABEL = 4;

  private RunningTurns() {}

  /**
   * Adds the paragraphs that turns run on over.
   *
   * @param again whether a turn's label comes again, without which it may be a heading
   */
  static Map<Integer, Turn> of(
      String text,
      List<Span> pieces,
      Headlines headlines,
      Map<Integer, Turn> turns,
      Predicate<Turn> again) {
    int first = Collections.min(turns.keySet());
    int last = Collections.max(turns.keySet());
    if (last - first > PARAGRAPHS_A_LABEL * turns.size()) {
      return Map.copyOf(turns);
    }
    Map<Integer, Turn> all = new HashMap<>(turns);
    @Nullable Turn current = null;
    Turn ending = turns.get(last);
    boolean waits = ending != null && ending.words() == null;
    int end = waits ? Math.min(last + 2, pieces.size()) : last;
    for (int i = first; i < end; i++) {
      Turn here = turns.get(i);
      if (here != null) {
        current = again.test(here) && !headlines.contains(i) ? here : null;
      } else if (headlines.contains(i)) {
        current = null;
      } else if (current != null) {
        Span words = Directions.trimmed(text, pieces.get(i));
        if (words != null) {
          current = new Turn(current.speaker(), words, current.words() != null);
        }
        all.put(i, words == null ? new Turn(current.speaker(), null, true) : current);
      }
    }
    return Map.copyOf(all);
  }
}
