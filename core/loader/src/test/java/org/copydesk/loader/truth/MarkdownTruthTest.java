package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.loader.Loading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTruthTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheStructureAndLeavesTheTextAsItIs(long seed) {
    Outline outline = Outlines.report(seed);
    String text = MarkdownWriter.write(outline);

    Document document = Loading.document("report.md", text);
    Found found = Found.of(outline, document);

    assertThat(document.text()).isEqualTo(text);
    assertThat(found.headings()).as("headings, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.items()).as("items, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.cells()).as("cells, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.quotes()).as("quotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.footnotes()).as("footnotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.falseHeadings()).isEmpty();
  }
}
