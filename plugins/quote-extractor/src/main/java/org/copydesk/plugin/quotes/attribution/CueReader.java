package org.copydesk.plugin.quotes.attribution;

import static org.copydesk.api.vocabulary.PartOfSpeech.CCONJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.plugin.quotes.lexicon.Frame;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/** Reads the attribution of one cue: its speaker, and the words before and behind it. */
final class CueReader {

  private static final Set<String> RELATIVES = Set.of("which", "that", "what");

  private final Line line;
  private final Phrases phrases;
  private final Speakers speakers;
  private final Tails tails;
  private final Contents contents;

  CueReader(Line line, Phrases phrases, Subjects subjects, Tails tails, Stops stops) {
    this.line = line;
    this.phrases = phrases;
    this.speakers = new Speakers(line, subjects);
    this.tails = tails;
    this.contents = new Contents(line, phrases, stops);
  }

  /**
   * Reads a cue.
   *
   * @param earlier what was found in the line before it
   */
  @Nullable Attribution read(Cue cue, List<Attribution> earlier) {
    if (cue.form() == Cue.Form.PASSIVE && !line.is(cue.head() - 1, "as")) {
      return passive(cue);
    }
    if (speakers.tellsOfText(cue)) {
      return null;
    }
    Subject own = speakers.own(cue);
    int begin = own == null ? cue.begin() : own.extent().begin();
    int tagBegin = line.is(begin - 1, "as") ? begin - 1 : begin;
    boolean finite = cue.form() == Cue.Form.FINITE;
    Range before = finite ? contents.before(tagBegin, earlier) : null;
    boolean mayInvert = own == null && (before != null || speakers.opensWith(cue));
    Subject inverted = mayInvert ? speakers.inverted(cue) : null;
    if (own == null && inverted == null) {
      Subject inherited = speakers.inherited(cue, earlier);
      return read(cue, inherited, null, new Range(tagBegin, cue.end()));
    }
    int tagEnd = inverted == null ? cue.end() : inverted.phrase().end();
    return read(cue, own == null ? inverted : own, before, new Range(tagBegin, tagEnd));
  }

  private Attribution read(Cue cue, @Nullable Subject subject, @Nullable Range before, Range tag) {
    boolean quoted = before != null && contents.endsQuoted(before);
    boolean who = quoted && tag.end() > cue.end() && line.is(tag.end(), WordClass.RELATIVE);
    Tail tail =
        who ? new Tail(tag.end(), -1, null) : tails.read(line, tag.end(), cue.verb(), !quoted);
    List<Range> found = clauses(cue, before, tag, tail);
    Finding kind = kind(found);
    if (found.isEmpty() || kind == Finding.CLAUSE && !mayReport(cue)) {
      Range topic = contents.topic(cue);
      found = topic == null ? List.of() : List.of(topic);
      kind = Finding.TOPIC;
    }
    Range speaker = subject == null ? null : subject.phrase();
    Range whole = new Range(tag.begin(), tail.end());
    return new Attribution(cue.range(), speaker, tail.addressee(), found, whole, kind);
  }

  private List<Range> clauses(Cue cue, @Nullable Range before, Range tag, Tail tail) {
    List<Range> found = new ArrayList<>();
    Range told = before != null && isTold(before, tail) ? before : null;
    if (told != null) {
      found.add(told);
    }
    Range behind = contents.behind(cue, told, tail);
    if (behind != null && !behind.isEmpty()) {
      found.add(behind);
    }
    if (found.isEmpty() && isRelative(tag, tail)) {
      found.add(new Range(tag.begin() - 1, tag.begin()));
      found.add(contents.from(tail.end(), cue));
    }
    return found;
  }

  /** Whether the words before a tag are what is told, by their marks or the tag's shape. */
  private boolean isTold(Range before, Tail tail) {
    boolean ends = line.isOneOf(tail.end(), Contents.TAG_ENDS) && !line.isPassage(tail.end());
    boolean shaped = ends || line.is(tail.end(), CCONJ);
    boolean complete = shaped || contents.endsQuoted(before);
    if (tail.content() >= 0) {
      return complete && !contents.isIntroduction(before);
    }
    return complete || contents.isWhole(before);
  }

  /** 'which he said would be the last'. */
  private boolean isRelative(Range tag, Tail tail) {
    return line.isOneOf(tag.begin() - 1, RELATIVES) && Clauses.isFinite(line, tail.end());
  }

  private static boolean mayReport(Cue cue) {
    return cue.verb().takes(Frame.CLAUSE)
        || cue.verb().takes(Frame.ADDRESSEE)
        || cue.verb().takes(Frame.QUESTION);
  }

  private Finding kind(List<Range> found) {
    for (Range content : found) {
      if (line.isPassage(content.begin()) || contents.endsQuoted(content)) {
        return Finding.TAG;
      }
    }
    return Finding.CLAUSE;
  }

  /** 'was told by officials': the agent speaks. */
  private @Nullable Attribution passive(Cue cue) {
    Range agent = line.is(cue.end(), "by") ? phrases.startingAt(line, cue.end() + 1) : null;
    if (agent == null) {
      return null;
    }
    Range tag = new Range(cue.begin(), agent.end());
    return new Attribution(cue.range(), agent, null, List.of(), tag, Finding.FRAGMENT);
  }
}
