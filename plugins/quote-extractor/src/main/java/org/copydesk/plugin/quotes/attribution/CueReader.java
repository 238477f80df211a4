package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.ADP;
import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;
import static org.copydesk.api.vocabulary.PartOfSpeech.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Reads the attribution of one cue: its speaker, and the words before and after it. */
final class CueReader {

  private static final Set<String> TAG_ENDS =
      Set.of(",", ".", ";", ":", "?", "!", "\u2014", "--", "-", ")", "");

  private final Line line;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Tails tails;
  private final Stops stops;

  CueReader(Line line, Phrases phrases, Subjects subjects, Tails tails, Stops stops) {
    this.line = line;
    this.phrases = phrases;
    this.subjects = subjects;
    this.tails = tails;
    this.stops = stops;
  }

  /**
   * Reads a cue.
   *
   * @param earlier what was found in the line before it
   */
  @Nullable Attribution read(Cue cue, List<Attribution> earlier) {
    Subject own = own(cue);
    if (cue.form() == Cue.Form.PASSIVE && !line.is(cue.head() - 1, "as")) {
      return passive(cue);
    }
    int tagBegin = own == null ? cue.begin() : own.extent().begin();
    if (line.is(tagBegin - 1, "as")) {
      tagBegin--;
    }
    Range left = cue.form() == Cue.Form.FINITE ? leftContent(tagBegin, earlier) : null;
    Subject subject = own;
    int tagEnd = cue.end();
    if (own == null && left != null && cue.verb().takes(Frame.ADDRESSEE) == false) {
      Subject inverted = subjects.after(line, cue.end());
      if (inverted != null && !clauseBeforeComma(inverted)) {
        subject = inverted;
        tagEnd = inverted.phrase().end();
      }
    }
    if (subject == null) {
      left = null;
      subject = inherited(cue, earlier);
    }
    Tail tail =
        tails.read(line, tagEnd, cue.verb(), left == null || !line.isPassage(left.end() - 1));
    return assembled(cue, subject, left, new Range(tagBegin, tagEnd), tail);
  }

  /** Its own subject; of 'issued a statement saying' it is who issued it. */
  private @Nullable Subject own(Cue cue) {
    Subject own = subjects.before(line, cue.begin());
    if (own == null || cue.form() != Cue.Form.PARTICIPLE) {
      return own;
    }
    int before = own.phrase().begin() - 1;
    boolean issued = line.is(before, VERB) || line.is(before, ADP) && line.is(before - 1, VERB);
    return issued ? null : own;
  }

  private boolean clauseBeforeComma(Subject inverted) {
    int verb = Clauses.finiteVerb(line, inverted.phrase().end(), true);
    return verb >= 0 && verb == inverted.phrase().end();
  }

  private @Nullable Attribution assembled(
      Cue cue, @Nullable Subject subject, @Nullable Range left, Range tag, Tail tail) {
    List<Range> contents = new ArrayList<>();
    boolean leftQuoted = left != null && line.isPassage(left.end() - 1);
    boolean tagShaped =
        TAG_ENDS.contains(line.form(tail.end())) && !line.isPassage(tail.end())
            || line.is(tail.end(), CCONJ);
    if (left != null && (leftQuoted || tagShaped)) {
      contents.add(left);
    }
    Range right = right(cue, contents.isEmpty() ? null : left, tail);
    if (right != null && !right.isEmpty()) {
      contents.add(right);
    }
    if (contents.isEmpty() && isRelative(tag, tail)) {
      contents.add(new Range(tag.begin() - 1, tag.begin()));
      contents.add(rightFrom(tail.end(), cue));
    }
    Finding kind = kind(contents);
    if (contents.isEmpty()
        || cue.verb().frames().equals(Set.of(Frame.TOPIC)) && kind == Finding.CLAUSE) {
      contents.clear();
      Range topic = topic(cue, tail);
      if (topic != null) {
        contents.add(topic);
        kind = Finding.TOPIC;
      }
    }
    if (!mayReport(cue, kind)) {
      contents.clear();
    }
    Range speaker = subject == null ? null : subject.phrase();
    return new Attribution(
        cue.range(), speaker, tail.addressee(), contents, new Range(tag.begin(), tail.end()), kind);
  }

  /** 'which he said would be the last'. */
  private boolean isRelative(Range tag, Tail tail) {
    return line.isOneOf(tag.begin() - 1, Set.of("which", "that", "what"))
        && Clauses.isFinite(line, tail.end());
  }

  private static boolean mayReport(Cue cue, Finding kind) {
    return kind != Finding.CLAUSE
        || cue.verb().takes(Frame.CLAUSE)
        || cue.verb().takes(Frame.ADDRESSEE)
        || cue.verb().takes(Frame.QUESTION);
  }

  private Finding kind(List<Range> contents) {
    for (Range content : contents) {
      if (line.isPassage(content.begin()) || line.isPassage(content.end() - 1)) {
        return Finding.TAG;
      }
    }
    return Finding.CLAUSE;
  }

  /** What stands before a tag: words between marks, or a clause and a comma. */
  private @Nullable Range leftContent(int tagBegin, List<Attribution> earlier) {
    int end = tagBegin;
    boolean comma = line.is(end - 1, ",") || line.is(end - 1, "\u2014") || line.is(end - 1, "--");
    if (comma) {
      end--;
    }
    if (end <= 0 || !comma && !line.isPassage(end - 1)) {
      return null;
    }
    int begin = leftBegin(end, earlier);
    return begin < end ? new Range(begin, end) : null;
  }

  private int leftBegin(int end, List<Attribution> earlier) {
    int begin = 0;
    for (Attribution each : earlier) {
      for (Range content : each.contents()) {
        begin = Math.max(begin, content.end() <= end ? content.end() : 0);
      }
    }
    while (begin < end
        && (line.isOneOf(begin, Set.of(",", "but", "and", "-", "\u2014", ")", "(")))) {
      begin++;
    }
    return begin;
  }

  private @Nullable Range right(Cue cue, @Nullable Range left, Tail tail) {
    if (tail.content() >= 0) {
      return rightFrom(tail.content(), cue);
    }
    if (left == null || line.isPassage(left.end() - 1)) {
      return resumed(cue, tail);
    }
    boolean comma = line.is(tail.end(), ",") || line.is(tail.end(), "\u2014");
    if (!comma) {
      return null;
    }
    int begin = tail.end() + 1;
    boolean aside =
        line.form(begin).endsWith("ing")
            || line.isOneOf(
                begin,
                Set.of(
                    "who",
                    "which",
                    "according",
                    "though",
                    "while",
                    "although",
                    "citing",
                    "referring"));
    return aside || begin >= line.lastWordEnd() ? null : rightFrom(begin, cue);
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

  private Range rightFrom(int begin, Cue cue) {
    int end = stops.after(begin, cue.head());
    if (!line.isPassage(begin)) {
      return new Range(begin, end);
    }
    return new Range(begin, endOfPassages(begin, end));
  }

  /** From words between marks on to the last that is joined to them. */
  private int endOfPassages(int begin, int end) {
    int last = begin + 1;
    for (int i = begin + 1; i < end; i++) {
      boolean near = i - last <= 8;
      if (line.isPassage(i) && near) {
        last = i + 1;
      }
    }
    return last;
  }

  private @Nullable Range topic(Cue cue, Tail tail) {
    if (!cue.verb().takes(Frame.TOPIC)) {
      return null;
    }
    int begin = cue.end();
    if (line.phraseFrom(begin) < 0 && !line.isPassage(begin)) {
      return null;
    }
    int end = stops.after(begin, cue.head());
    return end > begin ? new Range(begin, end) : null;
  }

  private @Nullable Attribution passive(Cue cue) {
    if (!line.is(cue.end(), "by")) {
      return null;
    }
    Range agent = phrases.startingAt(line, cue.end() + 1);
    if (agent == null) {
      return null;
    }
    return new Attribution(
        cue.range(), agent, null, List.of(), new Range(cue.begin(), agent.end()), Finding.FRAGMENT);
  }

  private @Nullable Subject inherited(Cue cue, List<Attribution> earlier) {
    if (cue.form() == Cue.Form.PARTICIPLE && cue.begin() <= 1) {
      return subjects.ofClauseAfter(line, cue.end());
    }
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Range speaker = earlier.get(i).speaker();
      Range itsCue = earlier.get(i).cue();
      if (speaker != null && itsCue != null && !isRelative(speaker)) {
        return Subject.of(speaker);
      }
    }
    return subjects.ofClauseBefore(line, cue.begin());
  }

  private boolean isRelative(Range speaker) {
    return speaker.size() == 1 && line.isOneOf(speaker.begin(), Set.of("who", "which"));
  }
}
