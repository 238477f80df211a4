package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.loader.markup.Extent;
import org.junit.jupiter.api.Test;

class WebPagesTest {

  private static final String PARAGRAPH =
      "<p>The council met again on Monday, and as before it could not agree on the harbour wall.</p>";

  private static Loaded.Read read(Extent extent, String html) {
    LoaderSettings settings = LoaderSettings.standard().withHtml(extent);
    return (Loaded.Read) Loading.outcomes(settings, "a.html", Samples.utf8(html)).get(0);
  }

  private static String auto(String html) {
    return read(Extent.AUTO, html).document().text();
  }

  private static String times(int count, String html) {
    return IntStream.range(0, count)
        .mapToObj(i -> html.replace("#", Integer.toString(i)))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theLedgerSaysHowMuchIsLeftOut() {
    Loaded.Read read =
        read(Extent.AUTO, "<nav><a href=/>Front page</a></nav>" + PARAGRAPH.repeat(4));

    assertThat(read.reason()).isNull();
    assertThat(read.detail())
        .isEqualTo("About 10 characters around the article are left out; 'html: full' keeps them.");
    assertThat(read.document().metadata().other()).containsEntry("page-characters-cut", "10");
  }

  @Test
  void theLedgerSaysNothingOfAPageThatIsKeptWhole() {
    String html = "<nav><a href=/>Front page</a></nav>" + PARAGRAPH.repeat(4);

    assertThat(read(Extent.FULL, html).detail()).isEmpty();
    assertThat(read(Extent.AUTO, PARAGRAPH.repeat(4)).detail()).isEmpty();
  }

  @Test
  void aDiscussionIsKeptWhole() {
    String post =
        "<div class=comment><b>member #</b><p>I have lived here for # years, and I have never seen"
            + " the water as high as this, nor heard of it.</p></div>";

    assertThat(auto("<h1>How high is it with you?</h1>" + PARAGRAPH.repeat(3) + times(30, post)))
        .contains("member 7", "member 29", "The council met");
  }

  @Test
  void anArticleWithALongDiscussionBelowIsReadAlone() {
    String post = "<div class=comment><p>I have lived here for # years, and I like it.</p></div>";
    String page =
        "<meta property=og:type content=article><article>"
            + PARAGRAPH.repeat(5)
            + "</article>"
            + times(30, post);

    assertThat(auto(page)).contains("The council met").doesNotContain("I like it");
  }

  @Test
  void aListOfResultsIsKeptWhole() {
    String hit =
        "<div class=hit><h3><a href=/#>Report # on the wall</a></h3><p>Pages of number # with a few"
            + " words of its text, as they stand there ...</p></div>";

    assertThat(auto("<title>Search</title><h1>Results</h1>" + times(20, hit)))
        .contains("Report 0 on the wall", "Report 19 on the wall");
  }

  @Test
  void aTableIsKeptWhole() {
    String rows =
        times(40, "<tr><td>Town #</td><td>#00</td><td><a href=/#>More on it</a></td></tr>");

    assertThat(auto("<h1>Towns</h1><p>All that we know.</p><table>" + rows + "</table>"))
        .contains("Town 0", "Town 39", "All that we know.");
  }

  @Test
  void aTableOfDataInAnArticleKeepsCellsThatLookLikeADateOrAButton() {
    String table =
        "<table><tr><th>Party</th><th>Share</th><th>2019</th><th>12 May 2023</th></tr>"
            + "<tr><td><a href=/u>Union</a></td><td>31.4%</td><td>2,190</td><td>Related</td></tr>"
            + "<tr><td><a href=/g>Greens</a></td><td>18.2%</td><td>1998</td><td>10:45</td></tr>"
            + "</table>";
    String page = "<h1>The vote</h1>" + PARAGRAPH.repeat(6) + "#" + PARAGRAPH.repeat(2);

    String cells =
        "Party\tShare\t2019\t12 May 2023\nUnion\t31.4%\t2,190\tRelated\nGreens\t18.2%\t1998\t10:45";
    assertThat(auto(page.replace("#", table))).contains(cells);
    assertThat(auto(page.replace("#", "") + table)).contains(cells);
    assertThat(auto("<h1>The vote</h1>" + table + PARAGRAPH.repeat(8))).contains(cells);
  }

  @Test
  void theRaisedNumberOfANoteIsNoPartOfANumberInATable() {
    String html =
        "<table><tr><th>Town<sup>1</sup><th>Homes<tr><td>Arden<td>478<sup>12</sup><tr><td>Lund<td>9"
            + "<sup>a</sup></table><p>In 2019<sup>1</sup></p>";

    assertThat(read(Extent.FULL, html).document().text())
        .isEqualTo("Town1\tHomes\nArden\t478¹²\nLund\t9a\n\nIn 20191");
  }

  @Test
  void aTableThatArrangesAPageKeepsNoDateOfPublishing() {
    String page = "<h1>The wall</h1><table><tr><td>12 May 2023</td><td>Share</td></tr></table>";

    assertThat(auto(page + PARAGRAPH.repeat(6))).doesNotContain("2023", "Share");
  }

  @Test
  void whatIsHiddenIsLeftOutUnlessItIsTheArticle() {
    String locked = "<article><h1>Wall</h1>" + PARAGRAPH + "<div hidden>#</div></article>";

    assertThat(auto(locked.replace("#", PARAGRAPH.repeat(5)))).contains(" wall.\n\nThe council");
    assertThat(auto(locked.replace("#", "<p>Not yet.</p>"))).doesNotContain("Not yet");
  }

  @Test
  void paragraphsOfHardSpacesDoNoHarm() {
    assertThat(auto("<p>&nbsp;</p>" + PARAGRAPH.repeat(4) + "<p>\u00A0</p>"))
        .startsWith("The council");
  }

  private static List<String> sections(String html) {
    return Loading.sections(read(Extent.FULL, html).document());
  }

  @Test
  void tablesThatArrangeAPageAreNoTables() {
    assertThat(
            sections(
                "<table><tr><td>Menu</td><td><h2>Wall</h2>"
                    + PARAGRAPH.repeat(4)
                    + "</td></table>"))
        .contains("HEADING: Wall", "PARAGRAPH: Menu")
        .noneMatch(section -> section.startsWith("TABLE"));
    assertThat(sections("<table role=presentation><tr><td>a<td>b</table>"))
        .containsExactly("PARAGRAPH: a", "PARAGRAPH: b");
  }

  @Test
  void tablesOfDataStayTables() {
    assertThat(sections("<table><thead><tr><td>Town<td>Homes<tbody><tr><td>Arden<td>200</table>"))
        .contains("TABLE: Town\tHomes\nArden\t200", "CELL: Arden");
    assertThat(
            read(
                    Extent.FULL,
                    "<table><thead><tr><td>Town<tbody><tr><td rowspan=2>A<td colspan=999999999>B"
                        + "</table>")
                .document()
                .sections())
        .filteredOn(section -> section.kind() == SectionKind.CELL)
        .extracting(section -> section.attributes().get("header"))
        .containsExactly("true", null, null);
  }

  @Test
  void captionsHeadingsByRoleAndDetailsAreKept() {
    assertThat(
            sections(
                "<div class=wp-caption><img><p class=wp-caption-text>The quay</p></div>"
                    + "<div role=heading aria-level=3>Costs</div>"
                    + "<details><summary>More</summary><p>It is dear.</p></details>"
                    + "<dl><dt>Quay</dt><dd>Where boats lie.</dd></dl>"))
        .containsExactly(
            "CAPTION: The quay",
            "HEADING: Costs",
            "PARAGRAPH: More",
            "PARAGRAPH: It is dear.",
            "PARAGRAPH: Quay",
            "PARAGRAPH: Where boats lie.");
  }

  @Test
  void footnotesOfAnArticleStayAndItsButtonsGo() {
    String page =
        PARAGRAPH.repeat(4)
            + "<button>Copy</button><aside role=doc-footnote>See the report of 2021.</aside>";

    assertThat(Loading.sections(read(Extent.AUTO, page).document()))
        .contains("FOOTNOTE: See the report of 2021.")
        .noneMatch(section -> section.contains("Copy"));
  }
}
