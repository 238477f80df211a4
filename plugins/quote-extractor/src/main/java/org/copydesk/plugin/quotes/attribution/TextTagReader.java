package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.AUX;
import static org.copydesk.api.vocabulary.PartOfSpeech.SCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/**
 * Reads a closing tag by a text: ', the study found', ', minutes of the meeting show'.
 *
 * <p>These verbs tell of speech only here, where no object follows them: taggers often take them
 * for nouns, so their form and place decide.
 */
final class TextTagReader {

  /** How many items a tag may have before its verb. */
  private static final int LONGEST = 14;

  /** How many items a clause has at least; taggers miss too many verbs to ask for one. */
  private static final int CLAUSE = 4;

  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  /** 'a test show' is a noun: with these before it the verb would be 'shows'. */
  private static final Set<String> SINGULAR = Set.of("a", "an", "this", "one");

  private static final Set<String> PLURAL = Set.of("show", "find");

  private final Line line;
  private final Contents contents;

  TextTagReader(Line line, Contents contents) {
    this.line = line;
    this.contents = contents;
  }

  /** Reads the tag whose verb stands at an item, null if none does. */
  @Nullable Attribution read(int verb, List<Attribution> earlier) {
    if (!line.is(verb, WordClass.SHOWING) || !endsLine(verb + 1)) {
      return null;
    }
    int begin = begin(verb);
    int cue = cue(verb);
    if (begin < 0 || !namesText(begin, cue)) {
      return null;
    }
    Range told = contents.before(begin, earlier);
    if (told == null || !contents.endsQuoted(told) && told.size() < CLAUSE) {
      return null;
    }
    Range tag = new Range(begin, line.lastWordEnd());
    return isTold(tag, earlier) ? null : attribution(told, new Range(cue, verb + 1), tag);
  }

  private Attribution attribution(Range told, Range cue, Range tag) {
    Finding kind = contents.endsQuoted(told) ? Finding.TAG : Finding.CLAUSE;
    Range speaker = new Range(tag.begin(), cue.begin());
    return new Attribution(cue, speaker, null, List.of(told), tag, kind);
  }

  /** Whether nothing but a time follows: 'last week', 'on Friday'. */
  private boolean endsLine(int from) {
    for (int i = from; i < line.lastWordEnd(); i++) {
      boolean time = line.is(i, WordClass.TIME) || line.is(i, WordClass.OCCASION);
      if (!time && !line.is(i, WordClass.NEARNESS) && !line.is(i, "on") && !line.is(i, "in")) {
        return false;
      }
    }
    return true;
  }

  /** The item after the comma or the words between marks before a verb. */
  private int begin(int verb) {
    for (int i = verb - 1; i > 0 && i > verb - LONGEST; i--) {
      if (line.is(i, ",") || line.isPassage(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private int cue(int verb) {
    int begin = verb;
    while (line.is(begin - 1, ADV) || line.isOneOf(begin - 1, PERFECT)) {
      begin--;
    }
    return begin;
  }

  /** Whether a phrase is headed by a text: 'minutes of the meeting', 'a report by the force'. */
  private boolean namesText(int begin, int end) {
    int head = begin;
    while (head < end && !line.is(head, ADP, VERB)) {
      head++;
    }
    boolean noun = line.isOneOf(begin, SINGULAR) && line.isOneOf(end, PLURAL);
    boolean text = !noun && head > begin && line.is(head - 1, WordClass.TEXT);
    for (int i = begin; i < end; i++) {
      text &= !line.is(i, AUX, SCONJ) && !line.is(i, WordClass.RELATIVE) && !line.isPassage(i);
    }
    return text;
  }

  /** Whether the tag itself stands in what somebody says. */
  private static boolean isTold(Range tag, List<Attribution> earlier) {
    return earlier.stream()
        .flatMap(each -> each.contents().stream())
        .anyMatch(content -> content.overlaps(tag));
  }
}
