package org.copydesk.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** Gathers the sections of a table whose cells stand in a text already. */
final class Rows {

  private static final Map<String, String> HEADER = Map.of("header", "true");

  private final List<Section> sections = new ArrayList<>();
  private @Nullable Span covered;

  /** Adds a row; null is an empty cell, and a row of empty cells is none. */
  void add(List<@Nullable Span> cells, boolean header) {
    List<Section> found = new ArrayList<>();
    Span row = null;
    int expected = 0;
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      if (cell != null) {
        Map<String, String> facts = i == expected ? Map.of() : Map.of("column", "" + (i + 1));
        found.add(new Section(cell, SectionKind.CELL, 0, facts));
        row = Words.cover(row, cell);
        expected = i + 1;
      }
    }
    if (row != null) {
      sections.add(new Section(row, SectionKind.ROW, 0, header ? HEADER : Map.of()));
      sections.addAll(found);
      covered = Words.cover(covered, row);
    }
  }

  @Nullable Span covered() {
    return covered;
  }

  /** Returns the table, its rows and their cells; nothing where no cell has text. */
  List<Section> sections() {
    List<Section> table = new ArrayList<>();
    if (covered != null) {
      table.add(Section.of(SectionKind.TABLE, covered));
      table.addAll(sections);
    }
    return table;
  }
}
