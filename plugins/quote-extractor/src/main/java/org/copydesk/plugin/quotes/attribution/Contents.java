package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.PART;
import static org.copydesk.api.vocabulary.PartOfSpeech.PRON;
import static org.copydesk.api.vocabulary.PartOfSpeech.SCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Finds the reported words before and behind a tag. */
final class Contents {

  static final Set<String> TAG_ENDS =
      Set.of(",", ".", ";", ":", "?", "!", "\u2014", "--", "-", ")", "");
  private static final Set<String> PAUSES = Set.of(",", "\u2014", "--");
  private static final Set<String> WHO = Set.of("who", "which", "whom");
  private static final Set<String> LEADS = Set.of(",", "but", "and", "-", "\u2014", ")", "(");

  /** How far apart passages may stand that belong to one sentence of the speaker. */
  private static final int NEAR = 8;

  private final Line line;
  private final Phrases phrases;
  private final Stops stops;

  Contents(Line line, Phrases phrases, Stops stops) {
    this.line = line;
    this.phrases = phrases;
    this.stops = stops;
  }

  /**
   * What stands before a tag: words between marks, or a clause and a comma; not where it was said,
   * as in 'On "The Morning Hour," she said'.
   */
  @Nullable Range before(int tagBegin, List<Attribution> earlier) {
    boolean pause = line.isOneOf(tagBegin - 1, PAUSES);
    int end = pause ? tagBegin - 1 : tagBegin;
    boolean who = line.isOneOf(end - 1, WHO);
    if (end <= 0 || who || !pause && !line.isPassage(end - 1)) {
      return null;
    }
    int begin = beginBefore(end, earlier);
    boolean titled = begin < end - 1 && line.isPassage(end - 1) && line.item(end - 1).titled();
    boolean place = titled && isIntroduction(new Range(begin, end));
    return begin < end && !place ? new Range(begin, end) : null;
  }

  private int beginBefore(int end, List<Attribution> earlier) {
    int begin = Datelines.end(line);
    for (Attribution each : earlier) {
      for (Range content : each.contents()) {
        begin = Math.max(begin, content.end() < end ? content.end() : 0);
      }
    }
    for (int i = begin; i < end - 1; i++) {
      begin = line.is(i, ";") ? i + 1 : begin;
    }
    while (begin < end && line.isOneOf(begin, LEADS)) {
      begin++;
    }
    return begin;
  }

  /** Whether words before a tag only lead to it: 'Asked about the dam,', 'In a letter,'. */
  boolean isIntroduction(Range before) {
    return line.is(before.begin(), SCONJ, ADP, VERB, ADV);
  }

  /** Whether words that stand before a tag are a sentence with its verb: not when or where. */
  boolean isWhole(Range before) {
    return !isIntroduction(before) && Clauses.finiteWithin(line, before.begin(), before.end());
  }

  /** Whether words end between marks. */
  boolean endsQuoted(Range words) {
    return line.isPassage(words.end() - 1);
  }

  /**
   * What stands behind a tag.
   *
   * @param before what stands before it, null for nothing
   */
  @Nullable Range behind(Cue cue, @Nullable Range before, Tail tail) {
    if (tail.content() >= 0) {
      return from(tail.content(), cue);
    }
    if (before == null || endsQuoted(before)) {
      return resumed(cue, tail);
    }
    int begin = tail.end() + 1;
    boolean goesOn = line.isOneOf(tail.end(), PAUSES) && begin < line.lastWordEnd();
    return goesOn && !isAside(begin, before) ? from(begin, cue) : null;
  }

  private boolean isAside(int begin, Range before) {
    if (line.form(begin).endsWith("ing") || line.is(begin, WordClass.AFTER_ASIDE)) {
      return true;
    }
    int end = line.phraseFrom(begin + 1);
    boolean occasion = line.is(begin, ADP) && end > 0 && phrases.tellsOccasion(line, begin, end);
    boolean adjunct = occasion || line.is(begin, ADV, VERB, PART);
    boolean apposed = line.phraseFrom(begin) > 0 && !Clauses.subjectFollows(line, begin);
    boolean clause = Clauses.finiteWithin(line, before.begin(), before.end());
    return isWhole(before) && adjunct || clause && apposed;
  }

  /** Words between marks that go on behind the tag, if no other verb of speaking leads to them. */
  private @Nullable Range resumed(Cue cue, Tail tail) {
    int end = stops.nextCue(cue);
    for (int i = tail.end(); i < end; i++) {
      boolean speech = line.isPassage(i) && !line.item(i).titled();
      if (speech && line.isOneOf(i - 1, TAG_ENDS)) {
        return new Range(i, endOfPassages(i, end));
      }
    }
    return null;
  }

  /** The words from an item on. */
  Range from(int begin, Cue cue) {
    int end = stops.after(begin, cue.head());
    return new Range(begin, line.isPassage(begin) ? endOfPassages(begin, end) : end);
  }

  /** From words between marks on to the last that is joined to them. */
  private int endOfPassages(int begin, int end) {
    int last = begin + 1;
    for (int i = begin + 1; i < end && i - last <= NEAR; i++) {
      if (line.isPassage(i)) {
        last = i + 1;
      }
    }
    return last;
  }

  /** The object that a verb tells of: 'denied the charge'. */
  @Nullable Range topic(Cue cue) {
    int begin = cue.end();
    boolean object = line.phraseFrom(begin) >= 0 || line.isPassage(begin);
    if (!object || !cue.verb().takes(Frame.TOPIC)) {
      return null;
    }
    int end = stops.after(begin, cue.head());
    if (stops.holdTag(begin, end)) {
      return null;
    }
    int told = stops.endOfObject(begin, end);
    boolean pronoun = told == begin + 1 && line.is(begin, PRON);
    return told > begin && !pronoun ? new Range(begin, told) : null;
  }
}
