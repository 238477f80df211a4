package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.NUM;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb group. */
final class Subjects {

  private static final int MAX_ASIDES = 5;

  /** In characters, of a passage between marks within an aside. */
  private static final int LONGEST_ASIDE = 160;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2014", "\u2013");
  private static final Set<String> WHO = Set.of("who", "which");

  private final Phrases phrases;

  Subjects(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The subject before a verb group, over adverbs and asides; null if none stands there. */
  @Nullable Subject before(Line line, int verb) {
    int end = verb;
    while (isAdverbOrTime(line, end)) {
      end = line.phraseTo(end) < 0 ? end - 1 : line.phraseTo(end);
      if (line.is(end - 1, ADP)) {
        end--;
      }
    }
    if (line.isOneOf(end - 1, WHO) || line.is(end - 1, "that") && line.phraseTo(end - 1) >= 0) {
      return relative(line, end, verb);
    }
    int head = beforeAsides(line, end);
    Range phrase = phrases.endingAt(line, head);
    if (phrase == null || isObject(line, phrase)) {
      return null;
    }
    return new Subject(phrase, new Range(phrase.begin(), verb));
  }

  private boolean isAdverbOrTime(Line line, int end) {
    int begin = line.phraseTo(end);
    if (begin < 0) {
      return line.is(end - 1, ADV);
    }
    return begin > 0 && line.is(begin, WordClass.TIME);
  }

  private Subject relative(Line line, int end, int verb) {
    if (line.is(end - 1, "that")) {
      Range phrase = phrases.endingAt(line, end - 1);
      if (phrase != null) {
        return new Subject(phrase, new Range(phrase.begin(), verb));
      }
    }
    return new Subject(new Range(end - 1, end), new Range(end - 1, verb));
  }

  /** A phrase right after a preposition or verb is its object, no subject. */
  private static boolean isObject(Line line, Range phrase) {
    int before = phrase.begin() - 1;
    return line.isPassage(before) ? false : line.is(before, "by") || line.is(before, "than");
  }

  /** Where the head ends, once the asides before {@code end} are taken off. */
  private int beforeAsides(Line line, int end) {
    int at = end;
    boolean commas = false;
    for (int n = 0; n < MAX_ASIDES; n++) {
      int before = beforeAside(line, at, !commas);
      if (before < 0) {
        break;
      }
      commas = line.is(before, ",");
      at = before;
    }
    return at;
  }

  private int beforeAside(Line line, int end, boolean last) {
    if (line.is(end - 1, ")")) {
      int open = back(line, end - 2, Set.of("("));
      return open > 0 ? open : -1;
    }
    if (last && line.isOneOf(end - 1, DASHES)) {
      int open = back(line, end - 2, DASHES);
      return open > 0 ? open : -1;
    }
    boolean comma = line.is(end - 1, ",");
    if (!last || comma || endsWithComma(line, end - 1)) {
      int close = last && comma ? end - 1 : end;
      int open = back(line, close - 1, Set.of(","));
      return open > 0 && isAside(line, open, close) ? open : -1;
    }
    return -1;
  }

  /** A short passage that ends an aside, its comma within the marks. */
  private static boolean endsWithComma(Line line, int i) {
    return i > 2 && line.isPassage(i) && line.passage(i).span().length() < LONGEST_ASIDE;
  }

  private static int back(Line line, int from, Set<String> wanted) {
    for (int i = from; i > Math.max(-1, from - 40); i--) {
      if (line.isPassage(i) && line.passage(i).span().length() > LONGEST_ASIDE) {
        return -1;
      }
      if (line.isOneOf(i, wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what stands between two commas only adds to the name before them. */
  private boolean isAside(Line line, int open, int close) {
    int first = open + 1;
    if (!mayBeNamed(line, open)) {
      return false;
    }
    if (first >= close || line.is(first, CCONJ)) {
      return false;
    }
    if (line.is(first, WordClass.ASIDE) || line.is(first, NUM)) {
      return true;
    }
    boolean participle = line.is(first, VERB) && line.form(first).matches(".*(ing|ed|n)");
    boolean bareNoun = !hasFiniteVerb(line, first, close) && !line.is(first, ADP);
    return participle || bareNoun || line.is(first, ADV) && close - first == 1;
  }

  /** Whether what stands before a comma can be a subject: not 'in Ohio,', 'on Monday,'. */
  private boolean mayBeNamed(Line line, int open) {
    if (line.is(open - 1, ")")) {
      return true;
    }
    Range phrase = phrases.endingAt(line, open);
    if (phrase == null || line.is(open - 1, WordClass.TIME)) {
      return false;
    }
    int before = phrase.begin() - 1;
    boolean governed = line.is(before, ADP, VERB, AUX) || line.is(before, "to");
    return !governed || line.is(before, ADP) && line.is(before - 1, ",");
  }

  private static boolean hasFiniteVerb(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, AUX) || line.is(i, VERB) && !line.form(i).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** The subject after an inverted cue: said Jane Doe of the ministry. */
  @Nullable Subject after(Line line, int end) {
    Range phrase = phrases.startingAt(line, end);
    return phrase == null ? null : Subject.of(phrase);
  }

  /** The subject of the nearest clause before an index that stands on its own. */
  @Nullable Subject ofClauseBefore(Line line, int index) {
    Subject found = null;
    int last = -1;
    for (int i = 1; i < index; i++) {
      boolean verb = line.is(i, AUX) || line.is(i, VERB) && !line.form(i).endsWith("ing");
      if (!verb || last == i - 1 && line.is(last, AUX, VERB)) {
        last = verb ? i : last;
        continue;
      }
      last = i;
      Subject subject = before(line, i);
      if (subject != null && (found == null || standsAlone(line, found, subject))) {
        found = subject;
      }
    }
    return found;
  }

  /** The subject of the first clause after an index: of 'Citing the law, the mayor said'. */
  @Nullable Subject ofClauseAfter(Line line, int index) {
    for (int i = index; i < line.size(); i++) {
      boolean verb = line.is(i, AUX) || line.is(i, VERB) && !line.form(i).endsWith("ing");
      Subject subject = verb ? before(line, i) : null;
      if (subject != null && line.is(subject.extent().begin() - 1, ",")) {
        return subject;
      }
    }
    return null;
  }

  /** Whether a later subject takes over: after 'and', or after an introduction and its comma. */
  private static boolean standsAlone(Line line, Subject earlier, Subject later) {
    int begin = later.extent().begin();
    boolean introduced = earlier.extent().begin() > 0 && line.is(begin - 1, ",");
    return introduced
        || line.isPassage(begin - 1)
        || line.is(begin - 1, CCONJ)
        || line.is(begin - 1, ";")
        || line.is(begin - 1, "while");
  }
}
