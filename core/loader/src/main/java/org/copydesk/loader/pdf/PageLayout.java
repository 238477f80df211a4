package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page whose lines are in reading order.
 *
 * @param number from 1
 * @param rules the lines across it, above which a footnote may stand
 */
record PageLayout(int number, Box size, List<Region> regions, List<Box> rules) {

  /** Returns all lines outside of tables. */
  List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    for (Region region : regions) {
      for (Region.Part part : region.parts()) {
        TextLine line = part.line();
        if (line != null) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** Lays a page out. */
  static PageLayout of(Page page) {
    RuledTables.Found found = RuledTables.in(page);
    List<Piece> pieces = new ArrayList<>();
    List<List<TextLine>> rows = LineFinder.rows(DropCaps.joined(found.rest()));
    for (int i = 0; i < rows.size(); i++) {
      for (TextLine piece : rows.get(i)) {
        pieces.add(Piece.of(piece, i));
      }
    }
    found.tables().stream()
        .sorted(Comparator.comparing(table -> table.box().top()))
        .forEach(table -> pieces.add(Piece.of(table)));
    List<Region> regions = Columns.regions(pieces).stream().map(Region::of).toList();
    return new PageLayout(page.number(), page.size(), regions, page.rules());
  }
}
