package org.copydesk.plugin.quotes;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.quotes.attribution.Attribution;
import org.copydesk.plugin.quotes.attribution.Finding;
import org.copydesk.plugin.quotes.attribution.LineAttributions;
import org.copydesk.plugin.quotes.line.Line;
import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the quotes of a document line by line.
 *
 * <p>What stands between marks without a tag of its own belongs to the quote before it when nothing
 * but a tag stands between the two, otherwise to whoever its line or the lines before speak of.
 */
final class Gatherer {

  private final LineAttributions attributions;
  private final Speech speech;
  private final Memory memory;
  private final Fragments fragments;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean spoken;

  /** The quote that the whole paragraph belongs to. */
  private @Nullable Draft whole;

  Gatherer(LineAttributions attributions, Speech speech, Memory memory) {
    this.attributions = attributions;
    this.speech = speech;
    this.memory = memory;
    this.fragments = new Fragments(attributions, speech, memory);
  }

  List<Draft> drafts() {
    return drafts;
  }

  /**
   * Begins a paragraph.
   *
   * @param turn the turn of a transcript that it is, null for none
   * @param block the paragraph if it is set apart without marks, null if not
   * @return whether all of it is somebody's words
   */
  boolean beginParagraph(Transcript.@Nullable Turn turn, @Nullable Span block) {
    memory.beginParagraph();
    whole = turn == null ? block(block) : turn(turn);
    spoken = turn != null || whole != null;
    return spoken;
  }

  private @Nullable Draft turn(Transcript.Turn turn) {
    if (turn.words() == null) {
      return turn.goesOn() ? whole : null;
    }
    if (turn.goesOn() && whole != null) {
      whole.add(turn.words());
      return whole;
    }
    return keep(new Draft(List.of(turn.words()), turn.speaker(), null, null, Finding.TURN));
  }

  /** Words that a tag with a colon leads to, and the paragraphs set apart that follow them. */
  private @Nullable Draft block(@Nullable Span block) {
    Draft tag = memory.pending();
    Draft before = whole;
    if (block == null) {
      return null;
    }
    if (tag == null) {
      if (before != null) {
        before.add(block);
      }
      return before;
    }
    Draft first = new Draft(List.of(block), tag.speaker, tag.cue, tag.addressee, Finding.BLOCK);
    return keep(first.spokenBy(memory.likelySpeaker()));
  }

  /** Reads the next line of the paragraph. */
  void add(Line line) {
    if (sign(line)) {
      return;
    }
    List<Attribution> found = leading(line, attributions.read(line));
    boolean[] covered = new boolean[line.size()];
    Draft last = null;
    for (Attribution each : found) {
      Draft draft = tagged(line, each, covered);
      last = draft == null ? last : draft;
    }
    Draft rest = untagged(line, found, covered);
    remember(line, found, rest == null ? last : rest);
  }

  /** A tag before the colon that ends its line leads to the next: 'In a letter, she wrote:'. */
  private List<Attribution> leading(Line line, List<Attribution> found) {
    Attribution last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean leads = line.is(line.size() - 1, ":");
    if (last == null
        || !leads
        || last.tag().end() != line.size() - 1
        || speech.quoted(line, last)) {
      return found;
    }
    List<Attribution> all = new ArrayList<>(found);
    all.set(all.size() - 1, last.withoutContents());
    return all;
  }

  /** A line of a dash and a name alone says whose the words before it were. */
  private boolean sign(Line line) {
    Range signature = attributions.signatureAfter(line, 0);
    Draft last = memory.running();
    if (signature == null || last == null || last.cue != null) {
      return false;
    }
    drafts.remove(drafts.lastIndexOf(last));
    Draft signed = new Draft(last.parts, line.span(signature), null, null, Finding.SIGNED);
    memory.endLine(keep(signed), null, null, null);
    return true;
  }

  private Draft keep(Draft draft) {
    drafts.add(draft);
    memory.spoke(draft);
    return draft;
  }

  /** Makes a quote of an attribution that has contents. */
  private @Nullable Draft tagged(Line line, Attribution each, boolean[] covered) {
    boolean quoted = speech.quoted(line, each);
    boolean wanted = quoted || !line.headline() && each.speaker() != null;
    List<Span> parts = wanted ? speech.parts(line, each) : List.of();
    if (parts.isEmpty() || saidAlready(line, each, covered)) {
      return null;
    }
    for (Range content : each.contents()) {
      for (int i = content.begin(); i < content.end(); i++) {
        covered[i] = true;
      }
    }
    Draft draft = Draft.of(line, each, begun(line, parts), each.kind());
    return keep(quoted ? draft.spokenBy(memory.likelySpeaker()) : draft);
  }

  /** The parts, and before them those of a quote that earlier paragraphs left open for its tag. */
  private List<Span> begun(Line line, List<Span> parts) {
    Draft open = memory.running();
    boolean leads = line.first() && line.isPassage(0);
    if (open == null || !leads || parts.get(0).begin() != line.item(0).span().begin()) {
      return parts;
    }
    boolean waits = open.speaker == null && open.awaitsTag() && speech.goesOn(open);
    if (!waits || !speech.sameMarks(open.parts.get(0), parts.get(0))) {
      return parts;
    }
    drafts.remove(drafts.lastIndexOf(open));
    List<Span> all = new ArrayList<>(open.parts);
    all.addAll(parts);
    return all;
  }

  /** Whether the words stand already in what the same speaker says: 'they argue, by saying'. */
  private boolean saidAlready(Line line, Attribution each, boolean[] covered) {
    for (Range content : each.contents()) {
      for (int i = content.begin(); i < content.end(); i++) {
        if (!covered[i]) {
          return false;
        }
      }
    }
    Span speaker = each.speaker() == null ? null : line.span(each.speaker());
    Draft last = drafts.get(drafts.size() - 1);
    return speaker != null && speaker.equals(last.speaker);
  }

  /** Gives the passages that no attribution holds to somebody, or to nobody. */
  private @Nullable Draft untagged(Line line, List<Attribution> found, boolean[] covered) {
    Draft last = null;
    for (int i = 0; i < line.size() && !spoken; i++) {
      if (line.isPassage(i) && !covered[i]) {
        Draft leading = i == 0 ? fragments.leading(line) : null;
        Draft draft = leading == null ? fragments.anywhere(line, i, found) : leading;
        if (draft != null && draft != memory.running()) {
          keep(draft);
        }
        last = draft;
      }
    }
    return last;
  }

  private void remember(Line line, List<Attribution> found, @Nullable Draft last) {
    Draft opening = opening(line);
    Draft ending = last != null && endsWithSpeech(line, found) ? last : null;
    Range subject = attributions.subjectBefore(line, line.size());
    memory.endLine(
        last,
        opening == null ? ending : opening,
        open(line, found),
        subject == null ? null : line.span(subject));
  }

  /** A tag without words before a colon that ends the line. */
  private static @Nullable Draft open(Line line, List<Attribution> found) {
    if (found.isEmpty() || !line.is(line.size() - 1, ":")) {
      return null;
    }
    Attribution tag = found.get(found.size() - 1);
    return tag.contents().isEmpty() ? Draft.of(line, tag, List.of(), Finding.TAG) : null;
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
  private static boolean endsWithSpeech(Line line, List<Attribution> found) {
    if (line.isPassage(line.lastWordEnd() - 1)) {
      return true;
    }
    Attribution tag = found.isEmpty() ? null : found.get(found.size() - 1);
    return tag != null && tag.kind() == Finding.TAG && !tag.contents().isEmpty();
  }
}
