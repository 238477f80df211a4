package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.Loading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidesTruthTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheStructureOfAPresentation(long seed) {
    Outline outline = SlideOutlines.of(Outlines.report(seed));

    requireAll(outline, "report.pptx", PptxWriter.write(outline));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheStructureOfAnOldPresentation(long seed) {
    Outline outline = SlideOutlines.of(Outlines.report(seed));

    requireAll(outline, "report.ppt", PptWriter.write(outline));
  }

  private static void requireAll(Outline outline, String name, byte[] bytes) {
    List<Loaded> outcomes = Loading.outcomes(name, bytes);
    Document document = Loading.document(outcomes.get(0));
    Found found = Found.of(outline, document);

    assertThat(found.headings()).as("headings, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.items()).as("items, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.cells()).as("cells, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.merges()).as("merges, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.falseHeadings()).isEmpty();
    assertThat(Loading.texts(document, SectionKind.PAGE)).hasSize(outline.pages().size());
    assertThat(outcomes).as("with what is embedded").hasSizeGreaterThan(1);
    assertThat(Loading.document(outcomes.get(1)).text()).isEqualTo("The annex lists every crane.");
  }
}
