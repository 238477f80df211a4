package org.copydesk.plugin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.testkit.Documents;
import org.junit.jupiter.api.Test;

class CellsTest {

  // Beside the empty corner stands the head of the second column.
  private static final String TEXT = "2025\nCatch\t41 t";

  private final Cells cells = Cells.of(document());

  @Test
  void theFirstCellOfATableStartsItInTheColumnThatItTells() {
    assertThat(cells.at(new Span(0, 4))).containsExactly("table", 2, true);
  }

  @Test
  void theFirstCellOfARowStartsIt() {
    assertThat(cells.at(new Span(5, 10))).containsExactly("row", 0, false);
  }

  @Test
  void anyOtherCellFollowsTheOneBeforeIt() {
    assertThat(cells.at(new Span(11, 15))).containsExactly("", 0, false);
  }

  @Test
  void whatIsNoCellHasNoPlace() {
    assertThat(cells.at(new Span(0, 15))).isEmpty();
  }

  private static Document document() {
    Document plain = Documents.english(TEXT);
    Map<String, String> corner = Map.of("column", "2", "header", "true");
    List<Section> sections =
        List.of(
            new Section(new Span(0, 4), SectionKind.CELL, 0, corner),
            Section.of(SectionKind.ROW, new Span(0, 4)),
            Section.of(SectionKind.TABLE, new Span(0, 15)),
            Section.of(SectionKind.ROW, new Span(5, 15)),
            Section.of(SectionKind.CELL, new Span(5, 10)),
            Section.of(SectionKind.CELL, new Span(11, 15)));
    return Document.of(plain.id(), null, plain.origin(), plain.metadata(), TEXT, sections);
  }
}
