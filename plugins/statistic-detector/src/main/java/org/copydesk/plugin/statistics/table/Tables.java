package org.copydesk.plugin.statistics.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The cells of a document's tables, asked for by offset. */
public final class Tables {

  private static final int LONGEST_CAPTION = 300;
  private static final int WIDEST_GAP = 5;

  private record Open(int end, Grid grid) {}

  private final TreeMap<Integer, Cell> cells = new TreeMap<>();

  private Tables() {}

  public static Tables of(Document document, Lexicon lexicon) {
    Tables tables = new Tables();
    Deque<Open> open = new ArrayDeque<>();
    List<Grid> grids = new ArrayList<>();
    @Nullable Span caption = null;
    for (Section section : document.sections()) {
      while (!open.isEmpty() && open.element().end() <= section.span().begin()) {
        open.remove();
      }
      Grid grid = open.isEmpty() ? null : open.element().grid();
      switch (section.kind()) {
        case TABLE -> {
          grids.add(new Grid(document.text(), lexicon, isNear(caption, section) ? caption : null));
          open.addFirst(new Open(section.span().end(), grids.get(grids.size() - 1)));
        }
        case ROW -> read(grid, section, SectionKind.ROW);
        case CELL -> read(grid, section, SectionKind.CELL);
        case CAPTION, HEADING, PARAGRAPH, TITLE -> {
          caption = grid == null ? section.span() : caption;
          caption(grid, section);
        }
        default -> {}
      }
    }
    grids.forEach(
        grid -> grid.cells().forEach(cell -> tables.cells.put(cell.span().begin(), cell)));
    return tables;
  }

  /** Takes a caption that the document keeps within its table. */
  private static void caption(@Nullable Grid grid, Section section) {
    if (grid != null && section.kind() == SectionKind.CAPTION) {
      grid.caption(section.span());
    }
  }

  private static void read(@Nullable Grid grid, Section section, SectionKind kind) {
    if (grid != null && kind == SectionKind.ROW) {
      grid.row(section);
    } else if (grid != null) {
      grid.cell(section);
    }
  }

  private static boolean isNear(@Nullable Span caption, Section table) {
    return caption != null
        && caption.length() <= LONGEST_CAPTION
        && table.span().begin() - caption.end() <= WIDEST_GAP;
  }

  /** Returns the cell that an offset stands in, null outside tables and in headings. */
  public @Nullable Cell at(int offset) {
    var entry = cells.floorEntry(offset);
    return entry != null && entry.getValue().span().contains(offset) ? entry.getValue() : null;
  }
}
