package org.copydesk.plugin.actors.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names by the tokens that they cover. */
final class Names {

  private final List<NamePhrase> names;
  private final int[] nameAt;

  Names(List<NamePhrase> names, int tokens) {
    this.names = names;
    this.nameAt = new int[tokens];
    for (int n = 0; n < names.size(); n++) {
      java.util.Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), n + 1);
    }
  }

  List<NamePhrase> all() {
    return names;
  }

  /** Returns the name that covers a token, null for none. */
  @Nullable NamePhrase at(int token) {
    boolean covered = token >= 0 && token < nameAt.length && nameAt[token] > 0;
    return covered ? names.get(nameAt[token] - 1) : null;
  }
}
