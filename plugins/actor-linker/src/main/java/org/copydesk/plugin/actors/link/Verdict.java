package org.copydesk.plugin.actors.link;

import java.util.List;
import org.copydesk.api.vocabulary.UnlinkedReason;
import org.copydesk.plugin.actors.base.AliasKind;
import org.copydesk.plugin.actors.base.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Whom names stand for.
 *
 * @param candidates the likeliest first; empty when no base has the names
 * @param entry the one that is meant, null when that is not sure enough
 * @param reason why none is meant, null when one is or when there is no candidate
 */
public record Verdict(
    List<Scored> candidates, @Nullable Entry entry, @Nullable UnlinkedReason reason) {

  /** When no base has the names. */
  public static final Verdict NOBODY = new Verdict(List.of(), null, null);

  /** Copies the list. */
  public Verdict {
    candidates = List.copyOf(candidates);
  }

  /**
   * Decides by the scores.
   *
   * @param threshold the least score of an entry that is meant
   */
  static Verdict of(List<Scored> candidates, double threshold) {
    if (candidates.isEmpty()) {
      return NOBODY;
    }
    if (candidates.get(0).score() >= threshold) {
      return new Verdict(candidates, candidates.get(0).entry(), null);
    }
    if (candidates.get(0).candidate().alias().kind() == AliasKind.WEAK) {
      return new Verdict(candidates, null, UnlinkedReason.WEAK_NAME);
    }
    double all = candidates.stream().mapToDouble(Scored::score).sum();
    boolean several = candidates.size() > 1 && all >= threshold;
    return new Verdict(
        candidates, null, several ? UnlinkedReason.AMBIGUOUS : UnlinkedReason.UNSURE);
  }
}
