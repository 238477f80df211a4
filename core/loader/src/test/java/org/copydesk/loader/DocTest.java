package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocTest {

  private static final Set<SectionKind> IN_TABLES =
      Set.of(SectionKind.TABLE, SectionKind.ROW, SectionKind.CELL);

  @ParameterizedTest
  @ValueSource(strings = {"harbour.doc", "harbour.rtf"})
  void findsTheStructureOfAReport(String name) {
    Document document = Loading.document(name, bytes(name));

    assertThat(blocks(document))
        .containsExactly(
            "TITLE: Harbour report",
            "HEADING 1: What it costs",
            "PARAGRAPH: The quay costs 3 million euros, the council said in its plan.",
            "FOOTNOTE: Without the cranes.",
            "HEADING 2: The ferries",
            "LIST_ITEM 1: two small ones",
            "LIST_ITEM 2: of wood",
            "LIST_ITEM 1: a large one",
            "LIST_ITEM 1: nothing else",
            "BLOCK_QUOTE: We were never asked, said the captain.",
            "CAPTION: Table 1: Spending",
            "PARAGRAPH: Nobody was surprised.",
            "NOTE: Really nobody?",
            "PAGE_MARGIN: Harbour office",
            "PAGE_MARGIN: Not for sale");
    assertThat(document.metadata().title()).isEqualTo("Harbour report");
    assertThat(document.metadata().authors()).containsExactly("Mara Lind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.doc", "harbour.rtf"})
  void cellsHaveTheirColumnsAndMerges(String name) {
    Document document = Loading.document(name, bytes(name));

    assertThat(Loading.texts(document, SectionKind.ROW)).hasSize(4);
    assertThat(cells(document))
        .containsExactly(
            "Town {}",
            "Year {}",
            "Cost {}",
            "Arden {row-span=2}",
            "2025 {}",
            "400 {}",
            "none since {column=2, column-span=2}",
            "Corran {}",
            "200 {column=3}");
  }

  @Test
  void itemsHaveTheirNumbersPrinted() {
    assertThat(Loading.document("a.doc", bytes("harbour.doc")).text())
        .contains("1. two small ones", "2. a large one", "\u2022 nothing else");
  }

  private static List<String> blocks(Document document) {
    return document.sections().stream()
        .filter(section -> !IN_TABLES.contains(section.kind()))
        .map(
            section ->
                section.kind()
                    + (section.level() > 0 ? " " + section.level() : "")
                    + ": "
                    + document.text(section.span()))
        .toList();
  }

  private static List<String> cells(Document document) {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.CELL)
        .map(section -> document.text(section.span()) + " " + section.attributes())
        .toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(DocTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
