package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.Loading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTruthTest {

  private static final String EMBEDDED = "Chapter-nine.txt";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsTheStructureOfAWordFile(long seed) {
    Outline outline = Outlines.report(seed);

    assertWhole(outline, Loading.outcomes("report.docx", DocxWriter.write(outline, EMBEDDED)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsTheStructureOfAnOpenDocumentText(long seed) {
    Outline outline = Outlines.report(seed);

    assertWhole(outline, Loading.outcomes("report.odt", OdtWriter.write(outline, EMBEDDED)));
  }

  @Test
  void readsATextInOneFileAsItReadsAPackage() {
    Outline outline = Outlines.report(6);

    Document flat = Loading.document("report.fodt", OdtWriter.writeFlat(outline));
    Document packed = Loading.document("report.odt", OdtWriter.write(outline, EMBEDDED));

    assertThat(flat.text()).isEqualTo(packed.text());
    assertThat(flat.sections()).isEqualTo(packed.sections());
  }

  private static void assertWhole(Outline outline, List<Loaded> outcomes) {
    Document document = Loading.document(outcomes.get(0));
    Found found = Found.of(outline, document);

    assertThat(found.headings()).as("headings, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.items()).as("items, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.cells()).as("cells, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.merges()).as("merges, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.quotes()).as("quotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.footnotes()).as("footnotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.captions()).as("captions, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.falseHeadings()).isEmpty();
    assertThat(Loading.texts(document, SectionKind.TITLE)).containsExactly(outline.title());
    assertThat(document.sections())
        .filteredOn(section -> section.kind() == SectionKind.ROW && isHeader(section))
        .hasSameSizeAs(outline.all(Outline.Table.class));
    assertThat(document.text()).doesNotContain(EMBEDDED);
    assertThat(Loading.summaries(outcomes)).element(1).asString().contains(EMBEDDED);
  }

  private static boolean isHeader(Section row) {
    return "true".equals(row.attributes().get("header"));
  }
}
