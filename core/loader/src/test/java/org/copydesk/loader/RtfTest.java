package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;

class RtfTest {

  private static final String BEGIN = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}";

  @Test
  void charactersAreReadByTheCharsetOfTheirFont() {
    Document document =
        read(
            "{\\f1\\fcharset204 Times;}{\\f2\\fcharset128 Mincho;}}\\pard caf\\'e9 {\\f1 \\'cc\\'e8\\'f0}"
                + " {\\f2 \\'93\\'fa\\'96\\'7b} \\ldblquote no\\rdblquote\\~\\emdash\\u8364 ?5\\uc2\\u233 xyz\\par");

    assertThat(document.text()).isEqualTo("café Мир 日本 “no”\u00A0—€5éz");
  }

  @Test
  void whatTheTextRefersToStandsAfterItsParagraph() {
    Document document =
        read(
            "}\\pard It rose{\\*\\footnote Since May.} again.{\\*\\atnid ML}{\\*\\atnauthor Mara"
                + " Lind}\\chatn{\\*\\annotation\\pard Really?}\\par\\pard It fell.\\par");

    assertThat(Loading.sections(document))
        .containsExactly(
            "PARAGRAPH: It rose again.",
            "FOOTNOTE: Since May.",
            "NOTE: Really?",
            "PARAGRAPH: It fell.");
    assertThat(document.sections())
        .filteredOn(section -> section.kind() == SectionKind.NOTE)
        .extracting(Section::attributes)
        .extracting(facts -> facts.get("author"))
        .containsExactly("Mara Lind");
  }

  @Test
  void fieldsShowTheirResultAndDrawingsTheirText() {
    Document document =
        read(
            "}\\pard See {\\field{\\*\\fldinst HYPERLINK \"a.html\"}{\\fldrslt the plan}}."
                + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt\\pard In a box\\par}}"
                + "{\\shprslt In a box}}{\\*\\unknown no}{\\pict 0102}\\par");

    assertThat(Loading.sections(document))
        .containsExactly("PARAGRAPH: See the plan.", "PARAGRAPH: In a box");
  }

  @Test
  void marginsStandOnceAndAtTheEnd() {
    Document document =
        read(
            "}{\\header Courier\\par}{\\headerr Courier\\par}{\\footer Page 1\\par}\\pard Text.\\par");

    assertThat(Loading.sections(document))
        .containsExactly("PARAGRAPH: Text.", "PAGE_MARGIN: Courier", "PAGE_MARGIN: Page 1");
  }

  @Test
  void oldListsHaveTheirMarks() {
    Document document =
        read(
            "}{\\pntext\\f0 1.\\tab}{\\*\\pn\\pnlvlbody\\pndec}\\pard first\\par"
                + "{\\pntext\\'b7\\tab}\\pard second\\par");

    assertThat(document.text()).isEqualTo("1. first\n\n\u2022 second");
    assertThat(Loading.texts(document, SectionKind.LIST_ITEM)).containsExactly("first", "second");
  }

  @Test
  void aCutTextIsKeptAsFarAsItGoes() {
    Loaded outcome =
        Loading.outcomes("a.rtf", Samples.utf8(BEGIN + "}\\pard It rose.\\par It fe")).get(0);

    assertThat(Loading.document(outcome).text()).isEqualTo("It rose.\n\nIt fe");
    assertThat(Loading.summary(outcome)).isEqualTo("a.rtf damaged-in-part");
  }

  @Test
  void nestingWithoutEndAndNumbersOutOfRangeDoNoHarm() {
    String deep = "{".repeat(100_000) + "x" + "}".repeat(100_000);

    assertThat(read("}\\pard Text." + deep + "\\u99999999999 ?\\bin0 \\cellx-5\\cell\\row").text())
        .startsWith("Text.");
  }

  private static Document read(String rest) {
    return Loading.document("a.rtf", BEGIN + rest + "}");
  }
}
