package org.copydesk.plugin.linguistics;

import java.util.Locale;
import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Knows of single words whether they can be part of a name. */
final class NameSense {

  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "bin", "ul");

  private final NameLists lists;
  private final NameWords words;
  private final Set<String> functionWords;

  NameSense(NameLists lists, NameWords words, Set<String> functionWords) {
    this.lists = lists;
    this.words = words;
    this.functionWords = functionWords;
  }

  static NameSense load(Tokenizer tokenizer) {
    return new NameSense(
        NameLists.load(tokenizer), NameWords.load(), WordList.words("function-words.txt"));
  }

  NameLists lists() {
    return lists;
  }

  NameWords words() {
    return words;
  }

  boolean isFunctionWord(String form) {
    return functionWords.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a word can be part of a name. */
  boolean isPart(SentenceWords sentence, int i) {
    String form = sentence.form(i);
    if (form.isEmpty() || sentence.tag(i) == PartOfSpeech.PUNCT || form.charAt(0) == '@') {
      return false;
    }
    if (!sentence.isCapitalised(i)) {
      return hasArabicArticle(form) || (!sentence.opens(i) && isLetteredName(form));
    }
    if (lists.is(form, NameKind.CALENDAR) || endsInLowerCasePart(form) || isLetter(form)) {
      return isGiven(form) && sentence.isCapitalised(i + 1) && !isCalendar(sentence.form(i + 1));
    }
    if (isFunctionWord(form)) {
      return isGiven(form)
          && sentence.isCapitalised(i + 1)
          && sentence.tag(i) == PartOfSpeech.PROPN;
    }
    return !sentence.opens(i) || isNameAtTheStart(sentence, i);
  }

  private boolean isCalendar(String form) {
    return lists.is(form, NameKind.CALENDAR);
  }

  private boolean isGiven(String form) {
    return lists.is(form, NameKind.GIVEN);
  }

  /** At the start of a sentence a capital says nothing: the tagger or a list must know the word. */
  private boolean isNameAtTheStart(SentenceWords sentence, int i) {
    String form = sentence.form(i);
    int known = NameKind.KNOWN | NameKind.GIVEN.bit() | NameKind.SURNAME.bit();
    return sentence.tag(i) == PartOfSpeech.PROPN
        || (lists.kinds(form) & known) != 0
        || SentenceWords.isCapitals(form)
        || lists.longestMatch(sentence.forms(), i, sentence.size(), NameKind.KNOWN) > i;
  }

  private static boolean hasArabicArticle(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.charAt(hyphen + 1))
        && ARTICLES.contains(form.substring(0, hyphen));
  }

  /** 'eBay' and the like, when the lists know them. */
  private boolean isLetteredName(String form) {
    return form.length() > 2
        && Character.isUpperCase(form.charAt(1))
        && (lists.kinds(form) & NameKind.KNOWN) != 0;
  }

  /** 'U.S.-led', 'Paris-based': an adjective. */
  static boolean endsInLowerCasePart(String form) {
    int hyphen = form.lastIndexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isLowerCase(form.charAt(hyphen + 1))
        && hyphen + 3 < form.length();
  }

  private static boolean isLetter(String form) {
    return form.length() == 1;
  }

  /** Tells whether the last word of a stretch says that it names a body, a place or a thing. */
  boolean endsWithHead(SentenceWords sentence, int to) {
    String last = sentence.form(to - 1);
    return words.is("organisation-last", last)
        || words.is("place-last", last)
        || words.is("other-last", last);
  }

  boolean hasGivenName(SentenceWords sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isGiven(sentence.form(i))) {
        return true;
      }
    }
    return false;
  }
}
