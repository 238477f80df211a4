package org.copydesk.plugin.actors.phrase;

import java.util.List;
import org.copydesk.api.vocabulary.EntityType;
import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.base.AliasMatch;
import org.jspecify.annotations.Nullable;

/** Words that may be a name: what the entity layer says of them, and whose name they read like. */
record Candidate(int from, int to, @Nullable EntityType type, List<Alias> aliases) {

  static Candidate of(AliasMatch match) {
    return new Candidate(match.from(), match.to(), null, match.aliases());
  }

  Candidate with(EntityType newType) {
    return new Candidate(from, to, newType, aliases);
  }

  Candidate with(List<Alias> newAliases) {
    return new Candidate(from, to, type, newAliases);
  }

  Candidate longer() {
    return new Candidate(from, to + 1, type, aliases);
  }

  Candidate from(int newFrom) {
    return new Candidate(newFrom, to, type, aliases);
  }

  int length() {
    return to - from;
  }
}
