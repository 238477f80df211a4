package org.copydesk.plugin.actors.phrase;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.copydesk.plugin.actors.lexicon.Lexicon;
import org.copydesk.plugin.actors.lexicon.WordClass;
import org.copydesk.plugin.actors.text.Words;

/** Titles before a name: 'Mrs.', 'Prime Minister'. */
public final class Titles {

  private static final int LONGEST = 3;

  private final Words words;
  private final Lexicon lexicon;

  public Titles(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * Returns where what a name is introduced with begins: titles, trades and the country or party
   * before them ('US Prime Minister Jane Doe', 'student Jane Doe').
   */
  public int begin(int from) {
    int title = title(from);
    if (title == from) {
      return from;
    }
    int before = title - 1;
    boolean name = words.pos(before) == PartOfSpeech.PROPN || words.pos(before) == PartOfSpeech.ADJ;
    boolean place = words.together(before, from) && words.form(before).isCapitalised() && name;
    return place ? before : title;
  }

  private int title(int from) {
    for (int length = LONGEST; length > 0; length--) {
      int title = from - length;
      boolean one = title >= 0 && words.together(title, from);
      boolean trade = length == 1 && lexicon.head(words.lower(title)).isPresent();
      if (one && (trade || words.form(title).isCapitalised() && isTitle(text(title, from)))) {
        return title(title);
      }
    }
    return from;
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
