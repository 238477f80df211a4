package org.copydesk.plugin.linguistics;

import java.util.Locale;
import java.util.Set;
import org.copydesk.api.annotation.SpanColumns;

/** Gathers tokens into sentences. */
final class SentenceSplitter {

  /** No sentence has more tokens; only tables and garbage come near. */
  static final int LONGEST = 500;

  private static final int NAME_WORDS = 5;

  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Set<String> speechVerbs;

  private SentenceSplitter(
      Abbreviations abbreviations, Set<String> starters, Set<String> speechVerbs) {
    this.abbreviations = abbreviations;
    this.starters = starters;
    this.speechVerbs = speechVerbs;
  }

  static SentenceSplitter load(Abbreviations abbreviations) {
    return new SentenceSplitter(
        abbreviations, WordList.words("function-words.txt"), WordList.words("speech-tags.txt"));
  }

  /** Returns the sentences as pairs of token indices, the second one behind the last token. */
  SpanColumns split(TokenText words) {
    SpanColumns sentences = new SpanColumns();
    int begin = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = sentenceEnd(words, begin, i);
      if (end > 0) {
        sentences.add(begin, end);
        begin = end;
        i = end - 1;
      }
    }
    if (begin < words.size()) {
      sentences.add(begin, words.size());
    }
    return sentences;
  }

  /** Returns the index behind the sentence's last token, or -1 if it does not end with token i. */
  private int sentenceEnd(TokenText words, int begin, int i) {
    if (i + 1 - begin >= LONGEST || words.blankLineAfter(i)) {
      return i + 1;
    }
    if (!endsWithTerminator(words, i)) {
      return -1;
    }
    int end = withClosers(words, i + 1);
    if (end >= words.size() || words.blankLineAfter(end - 1)) {
      return end;
    }
    return goesOn(words, begin, i, end) ? -1 : end;
  }

  private static boolean endsWithTerminator(TokenText words, int i) {
    char last = words.last(i);
    return last == '.' || last == '!' || last == '?' || last == '\u2026' || last == '\u3002';
  }

  private static int withClosers(TokenText words, int from) {
    int i = from;
    while (i < words.size()
        && Chars.isCloser(words.first(i))
        && words.length(i) <= 2
        && (!words.whiteBefore(i) || words.first(i) == '\u00bb')) {
      i++;
    }
    return i;
  }

  private boolean goesOn(TokenText words, int begin, int stop, int end) {
    int next = end;
    while (next < words.size() - 1 && Chars.isOpener(words.first(next))) {
      next++;
    }
    char first = words.first(next);
    if (Character.isLowerCase(first) || ",;:)".indexOf(words.first(end)) >= 0) {
      return true;
    }
    if (words.length(stop) > 1
        && words.last(stop) == '.'
        && Character.isLetter(words.first(stop))) {
      return goesOnAfterAbbreviation(words, stop, next);
    }
    if (!words.whiteBefore(end) && end == next) {
      return !isForgottenSpace(words, stop, next);
    }
    if (isListNumber(words, begin, stop)) {
      return true;
    }
    return end > stop + 1 && words.last(stop) != '.' && isSpeechTag(words, next);
  }

  private boolean goesOnAfterAbbreviation(TokenText words, int stop, int next) {
    String word = words.text(stop);
    Abbreviations.Kind kind = abbreviations.kind(word.substring(0, word.length() - 1));
    if (kind == Abbreviations.Kind.BEFORE_NAME) {
      return true;
    }
    if (Character.isDigit(words.first(next))) {
      return true;
    }
    return !starters.contains(words.text(next).toLowerCase(Locale.ROOT));
  }

  /** 'the end.The next': a sentence in spite of the missing space. */
  private static boolean isForgottenSpace(TokenText words, int stop, int next) {
    return stop > 0
        && Character.isLowerCase(words.last(stop - 1))
        && words.length(stop - 1) > 1
        && Character.isUpperCase(words.first(next))
        && words.length(next) > 1;
  }

  /** '1. Wash your hands': the number is part of the sentence. */
  private static boolean isListNumber(TokenText words, int begin, int stop) {
    return stop == begin + 1
        && words.length(begin) <= 2
        && words.length(stop) == 1
        && Character.isLetterOrDigit(words.first(begin))
        && words.last(stop) == '.';
  }

  /** '"Why?" Mary Smith asked': a name and a verb of speech. */
  private boolean isSpeechTag(TokenText words, int next) {
    for (int i = next; i < Math.min(next + NAME_WORDS, words.size()); i++) {
      if (i > next && speechVerbs.contains(words.text(i))) {
        return !starters.contains(words.text(i - 1).toLowerCase(Locale.ROOT));
      }
      if (!Character.isUpperCase(words.first(i))) {
        return false;
      }
    }
    return false;
  }
}
