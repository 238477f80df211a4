package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.Loading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RtfTruthTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheStructure(long seed) {
    Outline outline = Outlines.report(seed);

    Document document = Loading.document("report.rtf", RtfWriter.write(outline));
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
    assertThat(Loading.texts(document, SectionKind.PAGE_MARGIN)).containsExactly("Harbour office");
    assertThat(document.metadata().title()).isEqualTo(outline.title());
    assertThat(document.metadata().published()).isEqualTo("2026-03-03T09:05:00");
  }
}
