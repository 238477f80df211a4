package org.copydesk.plugin.quotes;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.attribution.Attribution;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.attribution.LineAttributions;
import org.copydesk.plugin.quotes.lexicon.WordClass;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.copydesk.plugin.quotes.marks.Passage;
import org.jspecify.annotations.Nullable;

/** Gives passages that stand beside no tag to whoever their line or the lines before speak of. */
final class Fragments {

  private final LineAttributions attributions;
  private final Speech speech;
  private final Memory memory;

  Fragments(LineAttributions attributions, Speech speech, Memory memory) {
    this.attributions = attributions;
    this.speech = speech;
    this.memory = memory;
  }

  /** A passage that a line begins with: it fills a tag that waits, or goes on with a quote. */
  @Nullable Draft leading(Line line) {
    Passage passage = line.passage(0);
    Draft open = memory.pending();
    if (open != null) {
      return new Draft(List.of(passage.span()), open.speaker, open.cue, null, Finding.TAG);
    }
    Draft running = memory.running();
    boolean alone = line.lastWordEnd() <= 1;
    if (running == null || !alone || !speech.sameMarks(running.parts.get(0), passage.span())) {
      return null;
    }
    Span answering = line.first() ? memory.answering() : null;
    if (answering != null && !speech.goesOn(running)) {
      return new Draft(List.of(passage.span()), answering, null, null, Finding.CARRIED);
    }
    running.add(passage.span());
    return running;
  }

  /** A passage anywhere in a line; null if it is nobody's words. */
  @Nullable Draft anywhere(Line line, int i, List<Attribution> found) {
    if (!speech.isSpeech(line, i)) {
      return null;
    }
    Range signature = attributions.signatureAfter(line, i + 1);
    if (signature != null) {
      return draft(line, i, line.span(signature), Finding.SIGNED);
    }
    Range owner = attributions.ownerBefore(line, i);
    if (owner != null) {
      return draft(line, i, line.span(owner), Finding.FRAGMENT);
    }
    Attribution nearest = nearest(found, i);
    if (nearest != null) {
      Span part = speech.fragment(line, i, nearest);
      return Draft.of(line, nearest, List.of(part), Finding.FRAGMENT);
    }
    return line.headline() || line.passage(i).single() ? null : unclaimed(line, i);
  }

  private Draft unclaimed(Line line, int i) {
    Range subject = attributions.subjectBefore(line, i);
    if (subject == null && line.is(i - 1, ":")) {
      subject = attributions.nameBefore(line, i - 1);
    }
    Span speaker = subject == null ? null : line.span(subject);
    if (speaker != null && (line.is(i - 1, ":") || line.is(i - 1, ","))) {
      return draft(line, i, speaker, Finding.COLON);
    }
    if (speech.isSentence(line, i) || line.lastWordEnd() <= 1) {
      return draft(line, i, memory.likelySpeaker(), Finding.CARRIED);
    }
    boolean termed = !likens(line, i) && !joins(line, i) && !attributions.tellsBefore(line, i);
    boolean setOff = speech.isShort(line, i) && termed;
    return draft(line, i, speaker, setOff ? Finding.SET_OFF : Finding.NONE);
  }

  /** What somebody is spoken of as: 'went after her rival as a "friend of the banks"'. */
  private static boolean likens(Line line, int i) {
    int as = line.is(i - 1, "a") || line.is(i - 1, "an") ? i - 2 : i - 1;
    return line.is(as, "as") && !line.is(as - 1, "such") && !line.is(as - 1, WordClass.NAMING);
  }

  /** 'and a "bad loser"', behind words between marks that somebody is spoken of as. */
  private static boolean joins(Line line, int i) {
    int and = line.is(i - 1, "a") || line.is(i - 1, "an") ? i - 2 : i - 1;
    boolean joined = line.is(and, "and") || line.is(and, "or");
    return joined && and > 0 && line.isPassage(and - 1) && likens(line, and - 1);
  }

  private static Draft draft(Line line, int i, @Nullable Span speaker, Finding finding) {
    return new Draft(List.of(line.passage(i).span()), speaker, null, null, finding);
  }

  /** The last cue with a speaker before an item, or else the first after it. */
  private static @Nullable Attribution nearest(List<Attribution> found, int i) {
    Attribution nearest = null;
    for (Attribution each : found) {
      boolean before = each.tag().begin() < i;
      if (each.speaker() != null && (before || nearest == null)) {
        nearest = each;
      }
    }
    return nearest;
  }
}
