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
  private final Set<String> commonWords;

  NameSense(NameLists lists, NameWords words, Set<String> functionWords, Set<String> commonWords) {
    this.lists = lists;
    this.words = words;
    this.functionWords = functionWords;
    this.commonWords = commonWords;
  }

  static NameSense load(Tokenizer tokenizer, Set<String> commonWords) {
    return new NameSense(
        NameLists.load(tokenizer),
        NameWords.load(),
        WordList.words("function-words.txt"),
        commonWords);
  }

  Set<String> commonWords() {
    return commonWords;
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
      return isParticle(sentence, i)
          || hasArabicArticle(form)
          || isCallSign(form)
          || isLetteredName(form);
    }
    if (isKnownAcronym(form)) {
      return true;
    }
    if (lists.is(form, NameKind.CALENDAR) || endsInLowerCasePart(form) || form.length() == 1) {
      return isGivenBeforeName(sentence, i);
    }
    if (isFunctionWord(form)) {
      boolean surname = isGiven(sentence.form(i - 1)) && !sentence.opens(i);
      return sentence.tag(i) == PartOfSpeech.PROPN && (surname || isGivenBeforeName(sentence, i));
    }
    return !sentence.opens(i) || isNameAtTheStart(sentence, i);
  }

  /** 'bin Laden', 'von Braun' without a given name. */
  private boolean isParticle(SentenceWords sentence, int i) {
    return words.joins("opening", sentence.form(i)) && sentence.isCapitalised(i + 1);
  }

  /** 'US' is no 'us', 'WHO' no 'who'. */
  private boolean isKnownAcronym(String form) {
    return SentenceWords.isCapitals(form)
        && (lists.kinds(form) & NameKind.KNOWN) != 0
        && !lists.is(form, NameKind.CALENDAR);
  }

  /** 'April Jones', 'Will Smith'. */
  private boolean isGivenBeforeName(SentenceWords sentence, int i) {
    String next = sentence.form(i + 1);
    return isGiven(sentence.form(i))
        && sentence.isCapitalised(i + 1)
        && !isFunctionWord(next)
        && !lists.is(next, NameKind.CALENDAR);
  }

  boolean isGiven(String form) {
    return lists.is(form, NameKind.GIVEN);
  }

  /** At the start of a sentence a capital says nothing: something else must speak for a name. */
  private boolean isNameAtTheStart(SentenceWords sentence, int i) {
    String form = sentence.form(i);
    int known = NameKind.KNOWN | NameKind.GIVEN.bit() | NameKind.SURNAME.bit();
    return (sentence.tag(i) == PartOfSpeech.PROPN && !isPlainPlural(sentence, i))
        || (lists.kinds(form) & known) != 0
        || SentenceWords.isCapitals(form)
        || isUnknownWord(form)
        || goesOnCapitalised(sentence, i)
        || lists.longestMatch(sentence.forms(), i, sentence.size(), NameKind.KNOWN) > i;
  }

  /** 'Ministers met': the tagger takes many a plural at the start for a name. */
  private boolean isPlainPlural(SentenceWords sentence, int i) {
    String form = sentence.form(i);
    return form.endsWith("s")
        && !sentence.isCapitalised(i + 1)
        && !SentenceWords.isCapitals(form)
        && !isUnknownWord(form);
  }

  /** Tells whether a word is not known in lower case, nor as the form of a verb. */
  boolean isUnknownWord(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String stem = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return !commonWords.contains(lower)
        && !commonWords.contains(stem)
        && !lower.endsWith("ing")
        && !lower.endsWith("ly")
        && !lower.endsWith("ed");
  }

  private boolean goesOnCapitalised(SentenceWords sentence, int i) {
    return sentence.isCapitalised(i + 1)
        && !isFunctionWord(sentence.form(i + 1))
        && !lists.is(sentence.form(i + 1), NameKind.CALENDAR)
        && (lists.kinds(sentence.form(i + 1)) & NameKind.NATIONALITY.bit()) == 0
        && endsWithHead(sentence, i + 2);
  }

  /** '6PR', '3AW': a call sign of digits and capitals. */
  private static boolean isCallSign(String form) {
    return Character.isDigit(form.charAt(0))
        && form.length() > 2
        && form.chars().filter(Character::isUpperCase).count() > 1
        && !form.endsWith("AM")
        && !form.endsWith("PM");
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
