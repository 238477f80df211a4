package org.copydesk.embed.draft;

import java.util.Set;
import org.copydesk.engine.plugin.Component;

/**
 * A component that a drafted pipeline has, or could have.
 *
 * @param component what it is
 * @param summary what it does, in a sentence
 * @param languages what it serves, empty for every language
 * @param obstacle why it is left out, empty when it is in
 */
record Proposal(Component component, String summary, Set<String> languages, String obstacle) {

  boolean isIn() {
    return obstacle.isEmpty();
  }
}
