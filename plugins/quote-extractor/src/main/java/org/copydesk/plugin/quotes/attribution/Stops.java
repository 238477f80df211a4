package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;

import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;

/** Finds where reported words end within a line. */
final class Stops {

  private final Line line;
  private final List<Cue> cues;
  private final Subjects subjects;

  Stops(Line line, List<Cue> cues, Subjects subjects) {
    this.line = line;
    this.cues = cues;
    this.subjects = subjects;
  }

  /** Returns the item after the last reported one. */
  int after(int content, int cueHead) {
    int end = line.lastWordEnd();
    for (Cue cue : cues) {
      if (mayEnd(cue) && cue.head() > content && cue.head() > cueHead) {
        int stop = stopBefore(cue, content);
        if (stop > content && stop < end) {
          end = stop;
        }
      }
    }
    return trimmed(content, turn(content, end));
  }

  /** Where the writer turns to his own words: ', but he', ', while'. */
  private int turn(int content, int end) {
    for (int i = content + 1; i < end - 1; i++) {
      boolean turns = line.is(i, ",") && line.isOneOf(i + 1, Set.of("but", "while"));
      if (turns
          && !line.is(i + 2, "that")
          && !line.isPassage(i + 2)
          && Clauses.finiteWithin(line, content, i)) {
        return i;
      }
    }
    return end;
  }

  /** Whether a verb surely tells of speech, so that another's words end before it. */
  private static boolean mayEnd(Cue cue) {
    boolean tells = cue.verb().takes(Frame.CLAUSE) && !cue.verb().takes(Frame.DIRECT);
    return tells || cue.verb().takes(Frame.ADDRESSEE) || cue.verb().takes(Frame.TOPIC);
  }

  /** Where another cue ends the words, if it does not stand within them. */
  private int stopBefore(Cue cue, int content) {
    int begin = cue.begin();
    while (line.is(begin - 1, ADV)) {
      begin--;
    }
    if (cue.form() == Cue.Form.PARTICIPLE) {
      if (line.isPassage(begin - 1) && begin - 1 > content) {
        return begin;
      }
      return line.is(begin - 1, ",") || line.is(begin - 1, "and") ? begin - 1 : -1;
    }
    if (cue.form() != Cue.Form.FINITE) {
      return -1;
    }
    if (line.is(begin - 1, CCONJ)) {
      return Clauses.finiteWithin(line, content, begin - 1) ? begin - 1 : -1;
    }
    Subject subject = subjects.before(line, cue.begin());
    int first = subject == null ? -1 : subject.extent().begin();
    boolean turns = first > content && line.is(first - 1, WordClass.TURN);
    return turns && Clauses.finiteWithin(line, content, first - 1) ? first - 1 : -1;
  }

  /** Returns where the next cue stands, or the line's end. */
  int nextCue(Cue cue) {
    for (Cue each : cues) {
      if (each.head() > cue.head()) {
        return each.begin();
      }
    }
    return line.size();
  }

  int trimmed(int begin, int end) {
    int trimmed = end;
    while (trimmed > begin
        && line.isOneOf(trimmed - 1, Set.of(",", ";", ":", "\u2014", "-", "and", "but"))) {
      trimmed--;
    }
    return trimmed;
  }
}
