package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedValuesTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheSignByLooking(String sign) {
    String text = "Town;Homes;Cost\r\nArden;200;1.5\r\nCorran;;2.5\r\n".replace(";", sign);

    Document document = Loading.document("a.csv", text);

    assertThat(document.text()).isEqualTo(text);
    assertThat(cells(document))
        .containsExactly("Town", "Homes", "Cost", "Arden", "200", "1.5", "Corran", "2.5");
    assertThat(facts(document)).containsExactly("ROW {header=true}", "CELL {column=3}");
  }

  @Test
  void aDecimalCommaIsNoSign() {
    assertThat(cells(Loading.document("a.csv", "a;b\n1,5;2,5\n2,5;3,5\n")))
        .containsExactly("a", "b", "1,5", "2,5", "2,5", "3,5");
  }

  @Test
  void quotationMarksHoldSignsAndLineBreaks() {
    String text = "name,word\n\"Lind, Mara\",\"She said \"\"no\"\".\nTwice.\"\nIto,yes\n";

    assertThat(cells(Loading.document("a.csv", text)))
        .containsExactly(
            "name", "word", "Lind, Mara", "She said \"\"no\"\".\nTwice.", "Ito", "yes");
  }

  @Test
  void aMarkThatNeverClosesSwallowsNothing() {
    assertThat(cells(Loading.document("a.csv", "a,b\n\"c,d\ne,f\n\"g,h\n")))
        .containsExactly("a", "b", "\"c", "d", "e", "f", "\"g", "h");
  }

  @Test
  void raggedRowsKeepWhatTheyHave() {
    Document document = Loading.document("a.csv", "a,b,c\n1,2,3\n4\n5,6,7,8\n9,1,2\n");

    assertThat(Loading.texts(document, SectionKind.ROW))
        .containsExactly("a,b,c", "1,2,3", "4", "5,6,7,8", "9,1,2");
  }

  @Test
  void linesAroundATableAreParagraphs() {
    Document document =
        Loading.document(
            "a.csv", "Homes by town\n\nTown,Homes\nArden,200\nCorran,300\nSource: county\n");

    assertThat(Loading.texts(document, SectionKind.PARAGRAPH))
        .containsExactly("Homes by town", "Source: county");
    assertThat(Loading.texts(document, SectionKind.ROW)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arden,200\nCorran,300\n",
        "Ann,yes\nBob,no\nAnn,no\nEve,yes\nBob,yes\n",
        "5,6\n7,8\n"
      })
  void aTableNeedNotHaveAHeader(String text) {
    assertThat(facts(Loading.document("a.csv", text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {",2019,2020\nArden,5,6\nCorran,7,8\n", "Name,Seat\nAnn,Arden\nBob,Corran\n"})
  void namesAndYearsAreHeaders(String text) {
    assertThat(facts(Loading.document("a.csv", text))).contains("ROW {header=true}");
  }

  @Test
  void aTextThatIsNoTableStaysText() {
    String text = "The council met, as usual, on Monday.\n\nIt said no.\n";

    assertThat(Loading.sections(Loading.document("a.csv", text)))
        .containsExactly(
            "PARAGRAPH: The council met, as usual, on Monday.", "PARAGRAPH: It said no.");
  }

  @Test
  void tabsInATextMakeATable() {
    assertThat(cells(Loading.document("a.txt", "Town\tHomes\nArden\t200\nCorran\t300\n")))
        .hasSize(6);
    assertThat(cells(Loading.document("a.tsv", "sep=;\nTown;Homes\nArden;200\n"))).hasSize(4);
  }

  private static List<String> cells(Document document) {
    return Loading.texts(document, SectionKind.CELL);
  }

  private static List<String> facts(Document document) {
    return document.sections().stream()
        .filter(section -> !section.attributes().isEmpty())
        .map(section -> section.kind() + " " + section.attributes())
        .toList();
  }
}
