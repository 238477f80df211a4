package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.PRON;
import static org.copydesk.api.vocabulary.PartOfSpeech.PUNCT;
import static org.copydesk.api.vocabulary.PartOfSpeech.SCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Grows plain noun phrases by what belongs to them: 'of', 'for', 'and'. */
final class Phrases {

  /** The phrase that ends before an index, with the phrases that it hangs on. */
  @Nullable Range endingAt(Line line, int end) {
    int begin = line.phraseTo(end);
    if (begin < 0) {
      return null;
    }
    while (hangsOnPhrase(line, begin)) {
      begin = line.phraseTo(begin - 1);
    }
    if (isNearness(line, begin)) {
      begin = line.phraseTo(begin - 2);
    }
    return new Range(coordinated(line, begin), end);
  }

  /** 'a person close to the talks', 'people familiar with the matter'. */
  private static boolean isNearness(Line line, int begin) {
    boolean near =
        line.is(begin - 2, WordClass.FAMILIAR)
            && (line.is(begin - 1, ADP) || line.is(begin - 1, "to"));
    return near && line.phraseTo(begin - 2) >= 0;
  }

  private boolean hangsOnPhrase(Line line, int begin) {
    boolean linked = line.is(begin - 1, ADP) && line.is(begin - 1, WordClass.LINK);
    int previous = line.phraseTo(begin - 1);
    if (!linked || previous < 0) {
      return false;
    }
    boolean pronoun = line.is(begin, PRON) && line.phraseFrom(begin) == begin + 1;
    boolean time = line.is(begin, WordClass.TIME);
    return !time && (!pronoun || line.is(begin - 1, "of"));
  }

  /** 'Smith and Jones said', where nothing but a beginning stands before Smith. */
  private int coordinated(Line line, int begin) {
    if (!line.is(begin - 1, "and") && !line.is(begin - 1, "or")) {
      return begin;
    }
    int end = begin - 1;
    if (line.is(end - 1, ",")) {
      end--;
    }
    int first = line.phraseTo(end);
    if (first < 0) {
      return begin;
    }
    while (hangsOnPhrase(line, first)) {
      first = line.phraseTo(first - 1);
    }
    if (line.is(first - 1, ",") && line.phraseTo(first - 1) >= 0 && end < begin - 1) {
      first = line.phraseTo(first - 1);
    }
    return beginsClause(line, first) ? first : begin;
  }

  private static boolean beginsClause(Line line, int i) {
    return i == 0
        || line.is(i - 1, PUNCT, CCONJ, SCONJ)
        || line.isPassage(i - 1)
        || line.is(i - 1, "that");
  }

  /** The phrase that begins at an index, with what hangs on it. */
  @Nullable Range startingAt(Line line, int begin) {
    int end = line.phraseFrom(begin);
    if (end < 0) {
      return null;
    }
    while (true) {
      int longer = longer(line, begin, end);
      if (longer < 0) {
        return new Range(begin, end);
      }
      end = longer;
    }
  }

  private int longer(Line line, int begin, int end) {
    int next = line.phraseFrom(end + 1);
    if (next < 0) {
      return -1;
    }
    if (line.is(end, ADP) && line.is(end, WordClass.LINK)) {
      return tellsOccasion(line, end, next) ? -1 : next;
    }
    boolean joined = line.is(end, "and") && !line.is(next, VERB, AUX) && !line.is(next, ",");
    return joined ? next : -1;
  }

  /** Whether a phrase with its preposition tells when or where something was said. */
  boolean tellsOccasion(Line line, int preposition, int end) {
    if (line.is(preposition, "of") || line.is(preposition, "for")) {
      return false;
    }
    for (int i = preposition + 1; i < end; i++) {
      if (isOccasion(line, i)) {
        return true;
      }
    }
    return line.is(preposition, "to") || line.is(preposition, "by");
  }

  boolean isOccasion(Line line, int i) {
    return line.is(i, WordClass.OCCASION)
        || WordClass.OCCASION.has(line.lemma(i))
        || line.is(i, WordClass.TIME)
        || line.form(i).matches("(19|20)\\d\\d");
  }
}
