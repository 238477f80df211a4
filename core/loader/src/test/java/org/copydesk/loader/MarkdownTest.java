package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void headingsHaveLevelsWithAndWithoutHashes() {
    Document document =
        Loading.document(
            "a.md",
            "# Fees\r\n\r\nBoats\r\n-----\r\nFewer *boats*.\r\n\r\n### **Big** boats ###\r\n");

    assertThat(Loading.sections(document))
        .containsExactly(
            "TITLE: Fees", "HEADING: Boats", "PARAGRAPH: Fewer *boats*.", "HEADING: **Big** boats");
    assertThat(document.sections()).extracting("level").containsExactly(0, 2, 0, 3);
  }

  @Test
  void aParagraphThatIsBoldAsAWholeIsItsWords() {
    Document document = Loading.document("a.md", "# **Fees**\n\nOne\nand two.\n");

    assertThat(Loading.sections(document))
        .containsExactly("TITLE: Fees", "PARAGRAPH: One\nand two.");
  }

  @Test
  void listsNest() {
    Document document =
        Loading.document(
            "a.md",
            """
            # Plan

            1. first
               * deeper
               * [x] done

               More of the first.
            2. second

            > Somebody else's words.
            """);

    assertThat(Loading.sections(document))
        .containsExactly(
            "TITLE: Plan",
            "LIST_ITEM: first",
            "LIST_ITEM: deeper",
            "LIST_ITEM: done",
            "PARAGRAPH: More of the first.",
            "LIST_ITEM: second",
            "BLOCK_QUOTE: Somebody else's words.");
    assertThat(document.sections()).extracting("level").containsExactly(0, 1, 2, 2, 0, 1, 0);
    assertThat(document.sections().stream().filter(s -> s.attributes().containsKey("ordered")))
        .hasSize(2);
  }

  @Test
  void tablesHaveTrueColumns() {
    Document document =
        Loading.document(
            "a.md",
            "| Town | Homes | Cost |\n|---|---:|---|\n| Arden |  | `5` |\n| Corran | 7 | |\n");

    assertThat(Loading.texts(document, SectionKind.CELL))
        .containsExactly("Town", "Homes", "Cost", "Arden", "`5`", "Corran", "7");
    assertThat(document.sections().stream().filter(s -> !s.attributes().isEmpty()))
        .extracting(s -> s.kind() + " " + s.attributes())
        .containsExactly("ROW {header=true}", "CELL {column=3}");
  }

  @Test
  void codeIsItsLinesWithoutTheFences() {
    Document document =
        Loading.document("a.md", "# Use\n\n```sh\nls\n# no heading\n```\n\n<!-- x -->\n");

    assertThat(Loading.sections(document))
        .containsExactly("TITLE: Use", "PARAGRAPH: ls\n# no heading");
  }

  @Test
  void frontMatterBecomesMetadataAndNoSection() {
    String text =
        """
        ---
        title: "Fees rise again"
        authors: [Mara Lind, 'Ken Ito']
        date: 2026-03-03 09:30
        lang: en-GB
        ---

        Fees rise again

        The council said so.
        """;

    Document document = Loading.document("a.md", text);

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.metadata().title()).isEqualTo("Fees rise again");
    assertThat(document.metadata().authors()).containsExactly("Mara Lind", "Ken Ito");
    assertThat(document.metadata().published()).isEqualTo("2026-03-03T09:30");
    assertThat(Loading.sections(document))
        .containsExactly("TITLE: Fees rise again", "PARAGRAPH: The council said so.");
  }

  @Test
  void nestingWithoutEndDoesNoHarm() {
    String text = ">".repeat(20_000) + " deep\n\n" + "- ".repeat(5_000) + "deep\n";

    assertThat(Loading.document("a.md", text).text()).isEqualTo(text);
  }
}
