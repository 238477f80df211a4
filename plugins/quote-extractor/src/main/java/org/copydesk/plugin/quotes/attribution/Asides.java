package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.NOUN;
import static org.copydesk.api.vocabulary.PartOfSpeech.NUM;
import static org.copydesk.api.vocabulary.PartOfSpeech.PROPN;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;

/** Takes off what stands between a subject and its verb: ', a lawyer,', '(54)'. */
final class Asides {

  private static final int MAX_ASIDES = 5;

  /** In characters, of a passage between marks within an aside. */
  private static final int LONGEST_ASIDE = 160;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2014", "\u2013");

  private final Phrases phrases;

  Asides(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Where the head ends, once the asides before {@code end} are taken off. */
  int beforeAll(Line line, int end) {
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

  /** Where the name ends that a common noun before it is told by: 'its spokesman, Jane Roe,'. */
  int endOfName(Line line, int head) {
    int end = line.phraseFrom(head + 1);
    boolean common = line.is(head - 1, NOUN) && !line.isCapital(head - 1);
    boolean closed = line.isOneOf(end, Contents.TAG_ENDS) || line.isPassage(end);
    boolean named = end > head + 1 && closed && line.is(head, ",");
    for (int i = head + 1; named && i < end; i++) {
      named = line.is(i, PROPN) && line.isCapital(i);
    }
    return common && named ? end : head;
  }
}
