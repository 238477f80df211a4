package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.loader.Loading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTruthTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheStructureOfAPage(long seed) {
    Outline outline = Outlines.report(seed);

    Document document = Loading.document("report.html", HtmlWriter.write(outline));
    Found found = Found.of(outline, document);

    assertThat(found.headings()).as("headings, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.items()).as("items, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.cells()).as("cells, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.merges()).as("merges, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.falseHeadings()).isEmpty();
  }
}
