package org.copydesk.loader.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.Loading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubTruthTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsTheStructureOfABookInTheOrderOfReading(long seed) {
    Outline outline = Outlines.report(seed);

    List<Loaded> outcomes = Loading.outcomes("report.epub", EpubWriter.write(outline));
    Document document = Loading.document(outcomes.get(0));
    Found found = Found.of(outline, document);

    assertThat(outcomes).hasSize(1);
    assertThat(found.headings()).as("headings, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.items()).as("items, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.cells()).as("cells, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.merges()).as("merges, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.quotes()).as("quotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.footnotes()).as("footnotes, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.captions()).as("captions, missed: %s", found.missed()).isEqualTo(1);
    assertThat(found.falseHeadings()).isEmpty();
    assertThat(Loading.texts(document, SectionKind.TITLE)).containsExactly(outline.title());
    assertThat(Loading.texts(document, SectionKind.HEADING))
        .containsExactlyElementsOf(
            outline.all(Outline.Heading.class).stream().map(Outline.Heading::text).toList());
    assertThat(document.metadata().authors()).containsExactly("Mara Lind");
    assertThat(document.metadata().published()).isEqualTo("2026-03-03");
    assertThat(document.metadata().language()).isEqualTo("en");
  }
}
