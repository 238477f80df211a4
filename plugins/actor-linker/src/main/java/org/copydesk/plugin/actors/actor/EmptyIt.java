package org.copydesk.plugin.actors.actor;

import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.text.Words;

/** Knows the 'it' that stands for nothing: 'it is clear that', 'it seems', 'made it hard to'. */
final class EmptyIt {

  private static final int WINDOW = 7;
  private static final Set<String> SEEMING = Set.of("seem", "appear", "happen", "rain", "snow");
  private static final Set<String> GOING_ON = Set.of("that", "to", "who", "whether", "when", "if");
  private static final Set<String> BEING = Set.of("is", "was", "'s", "be", "been", "’s", "becomes");

  private EmptyIt() {}

  static boolean isEmpty(Words words, int it) {
    if (!words.lower(it).equals("it")) {
      return false;
    }
    boolean adjective =
        words.pos(it + 1) == PartOfSpeech.ADJ && words.pos(it - 1) == PartOfSpeech.VERB;
    return adjective || seems(words, it) || isWithClause(words, it);
  }

  private static boolean seems(Words words, int it) {
    return SEEMING.contains(words.lemma(it + 1)) || SEEMING.contains(words.lemma(it + 2));
  }

  private static boolean isWithClause(Words words, int it) {
    int be = -1;
    for (int i = it + 1; i <= it + WINDOW && words.together(it, i); i++) {
      PartOfSpeech pos = words.pos(i);
      if (BEING.contains(words.lower(i))) {
        be = i;
      } else if (be < 0
          && pos != PartOfSpeech.AUX
          && pos != PartOfSpeech.ADV
          && pos != PartOfSpeech.PART) {
        return false;
      } else if (be > 0 && GOING_ON.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
