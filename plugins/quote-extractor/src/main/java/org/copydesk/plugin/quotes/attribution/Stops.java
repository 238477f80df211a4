package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.ADV;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;

import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;

/** Finds where reported words end within a line. */
final class Stops {

  private static final Set<String> RELATIVES = Set.of("which", "that", "whom");

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
  private boolean mayEnd(Cue cue) {
    boolean clause = !cue.verb().takes(Frame.DIRECT) || line.is(cue.range().end(), "that");
    boolean tells = cue.verb().takes(Frame.CLAUSE) && clause;
    return tells || cue.verb().takes(Frame.ADDRESSEE) || cue.verb().takes(Frame.TOPIC);
  }

  /** Where another cue ends the words, if it does not stand within them. */
  private int stopBefore(Cue cue, int content) {
    int begin = cue.begin();
    while (line.is(begin - 1, ADV)) {
      begin--;
    }
    if (cue.form() == Cue.Form.PARTICIPLE) {
      return beforeParticiple(begin, content);
    }
    if (cue.form() != Cue.Form.FINITE) {
      return -1;
    }
    if (line.is(begin - 1, CCONJ)) {
      return Clauses.finiteWithin(line, content, begin - 1) ? begin - 1 : -1;
    }
    return beforeSubject(cue, content);
  }

  /** Where ', adding' ends the words. */
  private int beforeParticiple(int begin, int content) {
    if (line.isPassage(begin - 1) && begin - 1 > content) {
      return begin;
    }
    return line.is(begin - 1, ",") || line.is(begin - 1, "and") ? begin - 1 : -1;
  }

  /**
   * Where another subject turns away from the words: ', two officials said.', ', while he said'.
   */
  private int beforeSubject(Cue cue, int content) {
    Subject subject = subjects.before(line, cue.begin());
    int first = subject == null ? -1 : subject.extent().begin();
    if (first > content && endsLine(cue) && isPause(first - 1)) {
      return first;
    }
    boolean turns = first > content && line.is(first - 1, WordClass.TURN);
    return turns && Clauses.finiteWithin(line, content, first - 1) ? first - 1 : -1;
  }

  /** Whether a cue ends its sentence: ', three officials said.' */
  private boolean endsLine(Cue cue) {
    return cue.range().end() >= line.lastWordEnd();
  }

  private boolean isPause(int i) {
    return line.is(i, ",") || line.isPassage(i);
  }

  /** Whether words hold another's tag between commas: ', she said,'. */
  boolean holdTag(int content, int end) {
    for (Cue cue : cues) {
      if (cue.head() > content && cue.head() < end && cue.form() == Cue.Form.FINITE) {
        Subject subject = subjects.before(line, cue.begin());
        int first = subject == null ? -1 : subject.extent().begin();
        if (first > content && isPause(first - 1) && line.is(cue.range().end(), ",")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where an object ends: before 'and called', before 'that she called'. */
  int endOfObject(int content, int end) {
    for (Cue cue : cues) {
      if (cue.head() > content && cue.head() < end && cue.form() == Cue.Form.FINITE) {
        int begin = afterPlace(cue.begin());
        if (line.is(begin - 1, CCONJ)) {
          return trimmed(content, begin - 1);
        }
        Subject subject = subjects.before(line, cue.begin());
        int relative = subject == null ? -1 : subject.extent().begin() - 1;
        if (relative > content && line.isOneOf(relative, RELATIVES)) {
          return trimmed(content, beginOfRelative(content, relative));
        }
      }
    }
    return end;
  }

  /** Back over 'in an interview' before its verb. */
  private int afterPlace(int verb) {
    int noun = line.phraseTo(verb);
    return noun > 0 && line.is(noun - 1, ADP) ? noun - 1 : verb;
  }

  /** Back over 'in' of 'in which', and over ', in a letter' before 'that'. */
  private int beginOfRelative(int content, int relative) {
    int noun = line.is(relative - 1, ADP) ? relative - 1 : relative;
    int begin = line.phraseTo(noun);
    boolean set = begin > content && line.is(begin - 1, ADP) && line.is(begin - 2, ",");
    return set && begin - 2 > content ? begin - 2 : noun;
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
