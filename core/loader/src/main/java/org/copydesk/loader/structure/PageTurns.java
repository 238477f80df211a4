package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Remembers where pages begin that paragraphs run over. */
final class PageTurns {

  private final List<Turn> turns = new ArrayList<>();
  private int settled;

  /**
   * Notes a page that begins inside the run that is being built.
   *
   * @param at how much of the run stands before it
   */
  void add(int at, Map<String, String> attributes) {
    turns.add(new Turn(at, attributes));
  }

  /**
   * Settles where the new pages begin, now that the run has its place.
   *
   * @param begin where the run, with the label before it, begins in the text
   * @param words where its words begin in the text
   * @param cut how much of the run was cut before its words
   */
  void settle(int begin, int words, int cut) {
    for (; settled < turns.size(); settled++) {
      Turn turn = turns.get(settled);
      int at = turn.at <= cut ? begin : words + turn.at - cut;
      turns.set(settled, new Turn(at, turn.attributes));
    }
  }

  /** Returns the pages that have text. */
  List<Section> sections(CharSequence text) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < settled; i++) {
      int end = i + 1 < settled ? turns.get(i + 1).at : text.length();
      Span span = Edges.trim(text, turns.get(i).at, Math.max(turns.get(i).at, end));
      if (!span.isEmpty()) {
        sections.add(new Section(span, SectionKind.PAGE, 0, turns.get(i).attributes));
      }
    }
    return sections;
  }

  private record Turn(int at, Map<String, String> attributes) {}
}
