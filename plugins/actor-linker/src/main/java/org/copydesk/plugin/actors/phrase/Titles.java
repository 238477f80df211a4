package org.copydesk.plugin.actors.phrase;

import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Lexicon;
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

  /** Returns where a name begins when titles that belong to it have been taken off. */
  int afterTitle(int from, int to) {
    for (int length = LONGEST; length > 0; length--) {
      if (from + length < to
          && lexicon.title(text(from, from + length)).isPresent()
          && lexicon.givenName(text(from, from + length)).isEmpty()) {
        return afterTitle(from + length, to);
      }
    }
    return from;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, from); i < to; i++) {
      text.append(text.isEmpty() ? "" : " ").append(words.lower(i));
    }
    return text.toString();
  }
}
