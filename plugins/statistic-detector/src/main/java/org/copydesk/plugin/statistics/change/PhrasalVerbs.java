package org.copydesk.plugin.statistics.change;

import org.copydesk.api.vocabulary.Trend;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads where a verb and its adverb lead: 'went up by 5%', 'was revised down to 1.1%'. */
final class PhrasalVerbs {

  private final Lexicon lexicon;

  PhrasalVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns which way the words before a figure lead, null where they do not say. */
  @Nullable Trend of(Passage passage, int edge) {
    boolean swallowed = passage.is(edge, "up") && passage.is(edge + 1, "to");
    int adverb = swallowed ? edge : edge - 2;
    boolean by = passage.is(edge - 1, "by");
    boolean to = swallowed || passage.is(edge - 1, "to");
    if (!(by || to) || !passage.isAny(adverb, "up", "down", "higher", "lower")) {
      return null;
    }
    boolean down = passage.isAny(adverb, "down", "lower");
    boolean moves = lexicon.lists("motion-verbs", passage.at(adverb - 1).lemma());
    boolean stands = down && passage.isAny(adverb - 1, "is", "are", "was", "were");
    Trend trend = down ? Trend.DOWN : Trend.UP;
    return by || moves || stands ? trend : null;
  }
}
