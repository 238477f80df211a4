package org.copydesk.plugin.quotes.roles;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * A token with its roles.
 *
 * @param span where it stands
 * @param pos its part of speech
 * @param roles null for none
 */
record Word(Span span, PartOfSpeech pos, @Nullable TokenRoles roles) {

  /** What a chance that the layer leaves out may still be. */
  private static final double LEAST = 0.003;

  /**
   * The chances of the five states of a role: outside, begins speech, goes on with it, begins
   * another attribution, goes on with it.
   */
  double[] chances(Role role) {
    List<Integer> given = roles == null ? List.of() : role.chances(roles);
    double[] chances = new double[BestPath.STATES];
    double rest = 1;
    for (int i = 0; i < given.size() && i < BestPath.STATES - 1; i++) {
      chances[i + 1] = Math.max(LEAST, given.get(i) / 1000.0);
      rest -= given.get(i) / 1000.0;
    }
    for (int i = given.size() + 1; i < BestPath.STATES; i++) {
      chances[i] = LEAST;
    }
    chances[0] = Math.max(LEAST, rest) * role.outsideWeight();
    return chances;
  }

  /** How likely it has no part in a role. */
  double outside(Role role) {
    int sum = 0;
    if (roles != null) {
      for (int chance : role.chances(roles)) {
        sum += chance;
      }
    }
    return 1 - sum / 1000.0;
  }

  List<Link> sources() {
    return roles == null ? List.of() : roles.sources();
  }

  List<Link> cues() {
    return roles == null ? List.of() : roles.cues();
  }
}
