package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.markup.Extent;
import org.junit.jupiter.api.Test;

class StructureTest {

  @Test
  void wordKeepsHeadingsListsAndTables() {
    byte[] docx =
        Samples.docx(
            "Core title",
            List.of(
                "Title|Harbour plan",
                "Heading1|Costs",
                "|It is dear.",
                "ListParagraph|quays",
                "table|Town,Homes;Arden,200"));

    assertThat(Loading.sections(Loading.document("a.docx", docx)))
        .containsExactly(
            "TITLE: Harbour plan",
            "HEADING: Costs",
            "PARAGRAPH: It is dear.",
            "LIST_ITEM: quays",
            "TABLE: Town\tHomes\nArden\t200",
            "ROW: Town\tHomes",
            "CELL: Town",
            "CELL: Homes",
            "ROW: Arden\t200",
            "CELL: Arden",
            "CELL: 200");
  }

  @Test
  void linesOfAPdfBecomeParagraphsThatGoOnOverThePage() {
    List<String> first =
        List.of(
            "The council said on Monday that the new har-",
            "bour would cost 3 million euros, far more than",
            "was expected.",
            "",
            "A second paragraph goes on over the page and");
    List<String> second = List.of("ends on the next one.", "", "A third one stands alone.");

    Document document = Loading.document("a.pdf", Samples.pdf(List.of(first, second)));

    assertThat(Loading.texts(document, SectionKind.PARAGRAPH))
        .containsExactly(
            "The council said on Monday that the new harbour would cost 3 million euros, far more"
                + " than was expected.",
            "A second paragraph goes on over the page and ends on the next one.",
            "A third one stands alone.");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.PAGE))
        .extracting(section -> section.attributes().get("number"))
        .containsExactly("1", "2");
  }

  @Test
  void inlineElementsAddNoSpaceAndListsHaveLevels() {
    String html =
        "<p>A <b>bo</b>ld  word&nbsp;here,<br>and a line.</p>"
            + "<ul><li>one<ul><li>deeper</li></ul></li><li>two</li></ul><pre>a\n  b</pre>";

    Document document = Loading.document("a.html", html);

    assertThat(Loading.sections(document))
        .containsExactly(
            "PARAGRAPH: A bold word\u00A0here,\nand a line.",
            "LIST_ITEM: one",
            "LIST_ITEM: deeper",
            "LIST_ITEM: two",
            "PARAGRAPH: a\n  b");
    assertThat(document.sections()).extracting("level").containsExactly(0, 1, 2, 1, 0);
  }

  @Test
  void aPageThatIsNoArticleIsKeptWhole() {
    String html =
        "<title>Reports</title><h1>Reports</h1><table><tr><th>Year<th>Title"
            + "<tr><td>2025<td><a href=a>Water</a></table><ul><li><a href=b>More</a></ul>";

    assertThat(Loading.document("a.html", html).text())
        .isEqualTo("Reports\n\nYear\tTitle\n2025\tWater\n\nMore");
  }

  @Test
  void fullPagesKeepTheirMenus() {
    String html =
        "<nav><a href=a>Home</a></nav><p>" + "The council met again. ".repeat(20) + "</p>";
    LoaderSettings full = LoaderSettings.standard().withHtml(Extent.FULL);

    assertThat(Loading.document("a.html", html).text()).startsWith("The council");
    assertThat(Loading.document(Loading.outcomes(full, "a.html", Samples.utf8(html)).get(0)).text())
        .startsWith("Home\n\nThe council");
  }
}
