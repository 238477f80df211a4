package org.copydesk.plugin.actors.phrase;

import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.text.Words;

/** Titles before a name: 'Mrs.', 'Prime Minister'. */
final class Titles {

  private static final int LONGEST = 3;

  private final Words words;
  private final Lexicon lexicon;

  Titles(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Returns the gender that the words before a name show. */
  Gender genderBefore(int from) {
    for (int length = LONGEST; length > 0; length--) {
      Gender gender = lexicon.title(text(from - length, from)).orElse(Gender.UNKNOWN);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return lexicon.head(words.lower(from - 1)).map(head -> head.gender()).orElse(Gender.UNKNOWN);
  }

  /** Tells whether a title that people alone have stands at an index: 'Mr.', 'Mrs.'. */
  boolean isPersonal(int index) {
    String lower = words.lower(index);
    return lexicon.is(WordClass.PERSONAL_TITLE, lower)
        && words.form(index).isCapitalised()
        && words.together(index, index + 1);
  }

  /** Returns where the name after a title in the middle begins: 'New Jersey Gov. Jane Doe'. */
  int afterInnerTitle(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      boolean title = words.lower(i).endsWith(".") && lexicon.titleNoun(words.lower(i)).isPresent();
      if (title || isPersonal(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Returns where a name begins when titles that belong to it have been taken off. */
  int afterTitle(int from, int to) {
    for (int length = LONGEST; length > 0; length--) {
      if (from + length < to && isTitle(text(from, from + length))) {
        return afterTitle(from + length, to);
      }
    }
    return from;
  }

  /** 'Senators' of 'Senators Jane Doe and' is a title as well. */
  private boolean isTitle(String lower) {
    boolean title = lexicon.title(lower).isPresent();
    boolean plural =
        lower.endsWith("s") && lexicon.title(lower.substring(0, lower.length() - 1)).isPresent();
    return (title || plural) && lexicon.givenName(lower).isEmpty();
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, from); i < to; i++) {
      text.append(text.isEmpty() ? "" : " ").append(words.lower(i));
    }
    return text.toString();
  }
}
