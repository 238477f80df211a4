package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.lexicon.Verb;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;

/** Tells whether a clause, a question or words between marks begin at an item. */
final class Clauses {

  private static final int REACH = 40;
  private static final Set<String> STOPS = Set.of(".", ";", ":", "?", "!");

  private Clauses() {}

  /** Where the reported words begin, if a sign of them stands there; -1 otherwise. */
  static int signed(Line line, int i, Verb verb) {
    if (line.isPassage(i)) {
      return line.item(i).titled() && verb.takes(Frame.DIRECT) ? -1 : i;
    }
    if (line.is(i, ":")) {
      return line.inside(i + 1) ? i + 1 : -1;
    }
    if (line.is(i, ",")) {
      return line.isPassage(i + 1) ? i + 1 : -1;
    }
    if (line.is(i, "that") && says(verb)) {
      boolean ends = !subjectFollows(line, i + 1) && !line.isPassage(line.phraseFrom(i + 1));
      boolean determiner = line.is(i + 1, NOUN) && ends;
      return determiner || isRelative(line, i) ? -1 : i;
    }
    boolean asks = line.is(i, WordClass.QUESTION) && (says(verb) || verb.takes(Frame.QUESTION));
    return asks && subjectFollows(line, i + 1) ? i : -1;
  }

  /** 'said in a report that puts the cost at ten': a 'that' which is the subject of its clause. */
  private static boolean isRelative(Line line, int that) {
    return line.is(that, "that") && isFinite(line, that + 1) && line.is(that - 1, NOUN);
  }

  private static boolean says(Verb verb) {
    return verb.takes(Frame.CLAUSE) || verb.takes(Frame.ADDRESSEE);
  }

  /** Whether a finite verb comes before the sentence's end. */
  static boolean subjectFollows(Line line, int from) {
    return finiteVerb(line, from, false) >= 0;
  }

  /** The first finite verb from an item, -1 if there is none; maybe only up to a comma. */
  static int finiteVerb(Line line, int from, boolean upToComma) {
    int end = Math.min(line.size(), from + REACH);
    for (int i = from; i < end; i++) {
      if (line.isOneOf(i, STOPS) || upToComma && (line.is(i, ",") || line.isPassage(i))) {
        return -1;
      }
      if (isFinite(line, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a finite verb or words between marks stand within. */
  static boolean finiteWithin(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(line, i) || line.isPassage(i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isFinite(Line line, int i) {
    if (line.is(i, AUX)) {
      return !line.is(i - 1, "to") && !line.form(i).endsWith("ing");
    }
    return line.is(i, VERB) && !line.form(i).endsWith("ing") && !line.is(i - 1, "to");
  }

  /**
   * Whether a noun phrase with a finite verb begins there, without a sign such as 'that'.
   *
   * @param strict whether the verb must follow the phrase at once
   */
  static boolean bare(Line line, int from, boolean strict) {
    int i = afterAmount(line, from);
    int end = line.phraseFrom(i);
    boolean begins = end >= 0 || line.is(i, "there") || line.is(i, "that") || line.is(i, "what");
    if (!begins || isRelative(line, i)) {
      return false;
    }
    if (end > 0 && line.isPassage(end)) {
      return true;
    }
    return strict
        ? verbFollows(line, Math.max(end, i + 1))
        : subjectFollows(line, Math.max(end, i + 1));
  }

  /** Over 'at least', 'more than', 'nearly' before a number. */
  private static int afterAmount(Line line, int i) {
    if (line.is(i, "at") && line.is(i + 1, "least") || line.is(i + 1, "than")) {
      return i + 2;
    }
    return line.is(i, ADV) && line.phraseFrom(i + 1) > 0 ? i + 1 : i;
  }

  /** Whether a finite verb follows a phrase, over what hangs on it and adverbs. */
  private static boolean verbFollows(Line line, int from) {
    int at = from;
    while (line.phraseFrom(at + 1) > 0 && (line.is(at, ADP) || line.is(at, "and"))) {
      at = line.phraseFrom(at + 1);
    }
    while (line.is(at, ADV)) {
      at++;
    }
    return isFinite(line, at);
  }
}
