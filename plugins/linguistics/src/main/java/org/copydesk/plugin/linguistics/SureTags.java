package org.copydesk.plugin.linguistics;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Takes the model's guess of a part of speech unless the characters leave no doubt. */
final class SureTags {

  private SureTags() {}

  /**
   * Returns the part of speech of a word in its plain form.
   *
   * @param guess the model's tag, empty for none
   * @param host the part of speech of the word that a short form belongs to, null for other words
   */
  static PartOfSpeech of(String word, String guess, @Nullable PartOfSpeech host) {
    if (host != null) {
      return shortForm(word, guess, host);
    }
    int first = word.codePointAt(0);
    if (isSign(word, first)) {
      return PartOfSpeech.SYM;
    }
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return guess.equals("SYM") && word.length() == 1 && !Chars.isCloser(first)
          ? PartOfSpeech.SYM
          : PartOfSpeech.PUNCT;
    }
    if (word.codePoints().allMatch(c -> Chars.isDigit(c) || c == ',' || c == '.')) {
      return PartOfSpeech.NUM;
    }
    PartOfSpeech tag = tag(guess, PartOfSpeech.X);
    return tag == PartOfSpeech.PUNCT ? PartOfSpeech.X : ClosedClasses.check(word, tag);
  }

  private static boolean isSign(String word, int first) {
    return Character.getType(first) == Character.CURRENCY_SYMBOL
        || (word.length() == 1 && "%+=<>".indexOf(first) >= 0);
  }

  private static PartOfSpeech shortForm(String word, String guess, PartOfSpeech host) {
    if (word.equals("'") || word.equalsIgnoreCase("n't")) {
      return PartOfSpeech.PART;
    }
    boolean name = host == PartOfSpeech.PROPN || host == PartOfSpeech.NOUN;
    boolean possessive = word.equalsIgnoreCase("'s") && name;
    return tag(guess, possessive ? PartOfSpeech.PART : PartOfSpeech.AUX);
  }

  private static PartOfSpeech tag(String guess, PartOfSpeech otherwise) {
    for (PartOfSpeech tag : PartOfSpeech.values()) {
      if (tag.name().equals(guess)) {
        return tag;
      }
    }
    return otherwise;
  }
}
