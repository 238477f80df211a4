package org.copydesk.plugin.export.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;

/** Where the cells of a document's tables stand. */
final class Cells {

  /**
   * The place of a cell.
   *
   * @param starts {@code table} or {@code row} where it is the first of one, else empty
   * @param column its column from 1, or 0 for the one behind the cell before it
   * @param header whether it heads a column
   */
  private record Place(String starts, int column, boolean header) {}

  /** A table of one cell is the cell's row and the cell as well. */
  private static final Comparator<Section> OUTER_FIRST =
      Comparator.comparing(Section::span).thenComparing(Section::kind);

  private final Map<Span, Place> places = new HashMap<>();
  private String starts = "";
  private boolean header;

  private Cells() {}

  static Cells of(Document document) {
    Cells cells = new Cells();
    document.sections().stream().sorted(OUTER_FIRST).forEach(cells::take);
    return cells;
  }

  private void take(Section section) {
    if (section.kind() == SectionKind.TABLE) {
      starts = "table";
    } else if (section.kind() == SectionKind.ROW) {
      starts = starts.isEmpty() ? "row" : starts;
      header = heads(section);
    } else if (section.kind() == SectionKind.CELL) {
      int column = Integer.parseInt(section.attributes().getOrDefault("column", "0"));
      places.put(section.span(), new Place(starts, column, header || heads(section)));
      starts = "";
    }
  }

  private static boolean heads(Section section) {
    return section.attributes().containsKey("header");
  }

  /** Returns what the page needs to put a cell into its table; nothing for other blocks. */
  List<Object> at(Span block) {
    Place place = places.get(block);
    return place == null ? List.of() : List.of(place.starts(), place.column(), place.header());
  }
}
