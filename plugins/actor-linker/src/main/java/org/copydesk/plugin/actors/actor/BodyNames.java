package org.copydesk.plugin.actors.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** The bodies that a text names, by their names, initials and the beginnings of their names. */
final class BodyNames {

  private static final int SHORTEST_INITIALS = 2;

  private final Lexicon lexicon;
  private final Map<String, Cluster> exact = new HashMap<>();
  private final Map<String, Cluster> byInitials = new HashMap<>();
  private final Map<String, Cluster> byBeginning = new HashMap<>();
  private final Map<String, Cluster> byLastWord = new HashMap<>();

  BodyNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(List<String> parts, String initials, Cluster body) {
    exact.putIfAbsent(String.join(" ", parts), body);
    if (parts.size() < 2) {
      return;
    }
    if (initials.length() >= SHORTEST_INITIALS) {
      byInitials.putIfAbsent(initials, body);
    }
    for (int length = 1; length < parts.size(); length++) {
      byBeginning.putIfAbsent(String.join(" ", parts.subList(0, length)), body);
    }
    byLastWord.put(parts.get(parts.size() - 1), body);
  }

  @Nullable Cluster exact(List<String> parts) {
    return exact.get(String.join(" ", parts));
  }

  /** Returns the body of a short form: an acronym in capitals, or the beginning of its name. */
  @Nullable Cluster shortForm(List<String> parts, boolean capitals) {
    String name = String.join(" ", parts);
    if (capitals && byInitials.containsKey(name)) {
      return byInitials.get(name);
    }
    return parts.size() == 1 && lexicon.is(WordClass.COMMON_NAME, name)
        ? null
        : byBeginning.get(name);
  }

  /** Returns the body whose name ends with a word: 'the Post', 'the Foundation'. */
  @Nullable Cluster ending(String word) {
    return byLastWord.get(word);
  }
}
