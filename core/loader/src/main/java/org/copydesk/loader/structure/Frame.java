package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** A block that is open while a text is built. */
final class Frame {

  final @Nullable SectionKind kind;
  final int level;
  final Map<String, String> attributes = new TreeMap<>();

  /** The runs of text that are no section yet and become paragraphs if there are several. */
  final List<Span> loose = new ArrayList<>();

  int runs;

  /** Rows of a table, cells of a row. */
  int parts;

  /** The column of a cell, from 1; in a row, the last that a cell with text has taken. */
  int column;

  private @Nullable Grid grid;

  private int begin = -1;
  private int end = -1;

  /**
   * Makes one.
   *
   * @param kind null for a block that only parts text
   */
  Frame(@Nullable SectionKind kind, int level, Map<String, String> attributes) {
    this.kind = kind;
    this.level = level;
    this.attributes.putAll(attributes);
  }

  /** Tells whether it becomes one section around all that is in it. */
  boolean isWhole() {
    return kind != null
        && switch (kind) {
          case TABLE, ROW, CELL, PAGE, BLOCK_QUOTE, QUOTED_REPLY, FOOTNOTE, NOTE, PAGE_MARGIN ->
              true;
          case TITLE, HEADING, PARAGRAPH, LIST_ITEM, CAPTION -> false;
        };
  }

  /** Returns the columns of a table. */
  Grid grid() {
    if (grid == null) {
      grid = new Grid();
    }
    return grid;
  }

  void cover(Span run) {
    begin = begin < 0 ? run.begin() : begin;
    end = Math.max(end, run.end());
    runs++;
  }

  boolean hasText() {
    return begin >= 0;
  }

  /** Adds the section, and its paragraphs where it has more than one. */
  void addTo(List<Section> sections) {
    if (kind == null || !isWhole() || !hasText()) {
      return;
    }
    sections.add(new Section(new Span(begin, end), kind, level, attributes));
    if (kind != SectionKind.PAGE_MARGIN && (runs > 1 || !kind.isBlock())) {
      loose.forEach(run -> sections.add(Section.of(SectionKind.PARAGRAPH, run)));
    }
  }
}
