package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.attribution.Attribution;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.attribution.LineAttributions;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.copydesk.plugin.quotes.marks.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the quotes of a document line by line, remembering who spoke last.
 *
 * <p>What stands between marks without a tag of its own belongs to the quote before it when nothing
 * but a tag stands between the two, otherwise to whoever its line or the lines before speak of.
 */
final class Gatherer {

  private final QuoteExtractorSettings settings;
  private final LineAttributions attributions;
  private final Speech speech;
  private final List<Draft> drafts = new ArrayList<>();
  private @Nullable Draft running;
  private Transcript.@Nullable Turn turn;
  private @Nullable Attribution pending;
  private @Nullable Span pendingSpeaker;
  private @Nullable Span pendingCue;
  private @Nullable Span lastSpeaker;
  private @Nullable Span lastSubject;

  Gatherer(QuoteExtractorSettings settings, LineAttributions attributions, String text) {
    this.settings = settings;
    this.attributions = attributions;
    this.speech = new Speech(text, settings.minWords());
  }

  List<Draft> drafts() {
    return drafts;
  }

  void beginPiece(Transcript.@Nullable Turn newTurn) {
    lastSubject = null;
    turn = newTurn;
    if (newTurn != null) {
      keep(new Draft(List.of(newTurn.words()), newTurn.speaker(), null, null, Finding.TURN));
    }
  }

  void add(Line line) {
    if (signed(line)) {
      return;
    }
    List<Attribution> found = attributions.read(line);
    boolean[] covered = new boolean[line.size()];
    Draft before = running;
    Draft last = null;
    for (Attribution each : found) {
      Draft draft = tagged(line, each, covered);
      if (draft != null) {
        last = draft;
      }
    }
    Draft rest = passages(line, found, covered, before);
    remember(line, found, rest == null ? last : rest);
  }

  /** A line of a dash and a name alone says whose the words before it were. */
  private boolean signed(Line line) {
    Range signature = attributions.signatureAfter(line, 0);
    Draft last = running;
    if (signature == null || last == null || last.cue != null) {
      return false;
    }
    drafts.remove(last);
    running = keep(new Draft(last.parts, line.span(signature), null, null, Finding.SIGNED));
    return true;
  }

  /** Makes a quote of an attribution that has contents. */
  private @Nullable Draft tagged(Line line, Attribution each, boolean[] covered) {
    if (each.contents().isEmpty() || line.headline() && !speech.quoted(line, each)) {
      return null;
    }
    List<Span> parts = speech.parts(line, each);
    if (parts.isEmpty()) {
      return null;
    }
    for (Range content : each.contents()) {
      for (int i = content.begin(); i < content.end(); i++) {
        covered[i] = true;
      }
    }
    return keep(
        new Draft(
            parts,
            span(line, each.speaker()),
            span(line, each.cue()),
            span(line, each.addressee()),
            each.kind()));
  }

  private Draft keep(Draft draft) {
    drafts.add(draft);
    if (draft.speaker != null) {
      lastSpeaker = draft.speaker;
    }
    return draft;
  }

  private static @Nullable Span span(Line line, @Nullable Range range) {
    return range == null ? null : line.span(range);
  }

  /** Gives the passages that no attribution holds to somebody, or to nobody. */
  private @Nullable Draft passages(
      Line line, List<Attribution> found, boolean[] covered, @Nullable Draft before) {
    Draft last = null;
    for (int i = 0; i < line.size(); i++) {
      if (line.isPassage(i) && !covered[i]) {
        boolean leads = i == 0 && !tagFollows(found, line);
        Draft draft = leads ? leading(line, before) : null;
        last = draft != null ? draft : fragment(line, i, found);
      }
    }
    return last;
  }

  private static boolean tagFollows(List<Attribution> found, Line line) {
    return false;
  }

  /** A passage that begins a line goes on with the quote before it, or fills a pending tag. */
  private @Nullable Draft leading(Line line, @Nullable Draft before) {
    Passage passage = line.passage(0);
    if (pending != null) {
      return keep(
          new Draft(List.of(passage.span()), pendingSpeaker, pendingCue, null, Finding.TAG));
    }
    boolean alone = line.lastWordEnd() <= 1;
    if (before != null && alone && !passage.single()) {
      before.add(passage.span());
      return before;
    }
    return null;
  }

  private @Nullable Draft fragment(Line line, int i, List<Attribution> found) {
    Passage passage = line.passage(i);
    if (turn != null || !speech.isSpeech(line, i)) {
      return null;
    }
    Range signature = attributions.signatureAfter(line, i + 1);
    if (signature != null) {
      return keep(
          new Draft(List.of(passage.span()), line.span(signature), null, null, Finding.SIGNED));
    }
    Attribution nearest = nearest(found, i);
    if (nearest != null) {
      return keep(
          new Draft(
              List.of(speech.fragment(line, i, nearest)),
              span(line, nearest.speaker()),
              span(line, nearest.cue()),
              span(line, nearest.addressee()),
              Finding.FRAGMENT));
    }
    if (line.headline() || passage.single()) {
      return null;
    }
    Range subject = attributions.subjectBefore(line, i);
    if (subject == null && line.is(i - 1, ":")) {
      subject = attributions.nameBefore(line, i - 1);
    }
    boolean colon = line.is(i - 1, ":") || line.is(i - 1, ",");
    if (subject != null && colon) {
      return keep(
          new Draft(List.of(passage.span()), line.span(subject), null, null, Finding.COLON));
    }
    if (!speech.isSentence(line, i) && !(line.lastWordEnd() <= 1)) {
      Span speaker = subject != null ? line.span(subject) : null;
      return keep(new Draft(List.of(passage.span()), speaker, null, null, Finding.NONE));
    }
    Span speaker = lastSubject != null ? lastSubject : lastSpeaker;
    return keep(new Draft(List.of(passage.span()), speaker, null, null, Finding.CARRIED));
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

  private void remember(Line line, List<Attribution> found, @Nullable Draft last) {
    Draft opening = opening(line);
    running = opening != null ? opening : last != null && endsWithSpeech(line, found) ? last : null;
    pending = null;
    if (!found.isEmpty()) {
      Attribution tail = found.get(found.size() - 1);
      boolean open = tail.contents().isEmpty() && line.is(line.size() - 1, ":");
      if (open) {
        pending = tail;
        pendingSpeaker = span(line, tail.speaker());
        pendingCue = span(line, tail.cue());
      }
    }
    Range subject = attributions.subjectBefore(line, line.size());
    if (subject != null) {
      lastSubject = line.span(subject);
    }
    if (last != null && last.speaker != null) {
      lastSubject = last.speaker;
    }
  }

  /** The quote that begins with the line's first passage: its tag may run on to the line's end. */
  private @Nullable Draft opening(Line line) {
    if (!line.isPassage(0)) {
      return null;
    }
    int begin = line.item(0).span().begin();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).end() > begin; i--) {
      Draft draft = drafts.get(i);
      boolean holds = draft.parts.stream().anyMatch(part -> part.begin() == begin);
      if (holds && draft.finding == Finding.TAG) {
        return draft;
      }
    }
    return null;
  }

  /** Whether a line ends with words between marks or with the tag of such words. */
  private boolean endsWithSpeech(Line line, List<Attribution> found) {
    int end = line.lastWordEnd();
    if (line.isPassage(end - 1)) {
      return true;
    }
    if (found.isEmpty()) {
      return false;
    }
    Attribution tail = found.get(found.size() - 1);
    return tail.kind() == Finding.TAG && !tail.contents().isEmpty() && settings.indirect() != null;
  }
}
