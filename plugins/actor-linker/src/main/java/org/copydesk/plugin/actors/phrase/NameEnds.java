package org.copydesk.plugin.actors.phrase;

import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.text.Words;

/** Finds where the name of a body ends: 'Commission on Road Safety', 'Ministry of the Interior'. */
final class NameEnds {

  private static final Set<String> LINKS = Set.of("of", "on", "for");
  private static final int LONGEST = 5;

  private final Words words;
  private final Lexicon lexicon;

  NameEnds(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Returns the end of a name that was found up to an index, with what is said to be its field. */
  int of(int from, int to) {
    if (!lexicon.is(WordClass.OFFICE_NAME, words.lower(to - 1))
        || !words.form(to - 1).isCapitalised()
        || !LINKS.contains(words.lower(to))) {
      return to;
    }
    int field = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
    int end = field;
    while (end < field + LONGEST && isField(from, end)) {
      end++;
    }
    while (end > field && words.lower(end - 1).equals("and")) {
      end--;
    }
    return end > field ? end : to;
  }

  private boolean isField(int from, int index) {
    boolean noun =
        words.form(index).isCapitalised()
            && !lexicon.is(WordClass.DATE, words.lower(index))
            && words.pos(index) != PartOfSpeech.NUM;
    boolean and = words.lower(index).equals("and") && words.form(index + 1).isCapitalised();
    return words.together(from, index) && (noun || and);
  }
}
