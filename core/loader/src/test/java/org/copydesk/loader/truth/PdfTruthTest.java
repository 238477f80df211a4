package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.Loading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfTruthTest {

  @ParameterizedTest(name = "report {0}, {1} columns, tagged: {2}")
  @CsvSource({
    "1,1,false",
    "2,1,false",
    "3,1,false",
    "1,2,false",
    "2,2,false",
    "3,2,false",
    "1,1,true",
    "2,2,true"
  })
  void findsTheStructureOfPrintedPages(long seed, int columns, boolean tagged) {
    Outline outline = Outlines.report(seed);

    Document document = Loading.document("a.pdf", PdfWriter.write(outline, columns, tagged));
    Found found = Found.of(outline, document);

    assertThat(found.headings()).as("headings, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.cells()).as("cells, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.merges()).as("merges, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.items()).as("items, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.quotes()).as("quotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.captions()).as("captions, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.footnotes())
        .as("notes, missed: %s", found.missed())
        .isGreaterThan(tagged ? -1 : 0.9);
    assertThat(found.falseHeadings()).isEmpty();
    assertThat(Loading.texts(document, SectionKind.PAGE_MARGIN))
        .contains("Harbour office, spring", "Page 1", "Page 2");
  }
}
