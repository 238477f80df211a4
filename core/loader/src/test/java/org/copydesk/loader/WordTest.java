package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;

class WordTest {

  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  @Test
  void struckOutWordsAreANoteAndNoPartOfTheSentence() {
    Document document =
        read(
            "<w:p><w:r><w:t>It cost 3</w:t></w:r><w:del w:author='Mara Lind'><w:r><w:delText>30"
                + "</w:delText></w:r></w:del><w:r><w:t xml:space='preserve'> million.</w:t></w:r>"
                + "</w:p>");

    assertThat(Loading.sections(document))
        .containsExactly("PARAGRAPH: It cost 3 million.", "NOTE: 30");
    assertThat(document.sections().get(1).attributes()).containsEntry("author", "Mara Lind");
  }

  @Test
  void ofTwoWaysToShowABoxOneIsReadAndItStandsAfterItsParagraph() {
    String box = "<w:txbxContent><w:p><w:r><w:t>Boats</w:t></w:r></w:p></w:txbxContent>";
    Document document =
        read(
            "<w:p><w:r><w:t>The </w:t></w:r><w:r><mc:AlternateContent xmlns:mc='mc'><mc:Choice>"
                + (box + "</mc:Choice><mc:Fallback>" + box)
                + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>quay</w:t></w:r></w:p>");

    assertThat(document.text()).isEqualTo("The quay\n\nBoats");
  }

  @Test
  void aLargeFirstLetterBelongsToItsWord() {
    Document document =
        read(
            "<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr><w:r><w:t>T</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>he harbour was full.</w:t></w:r></w:p>");

    assertThat(document.text()).isEqualTo("The harbour was full.");
  }

  @Test
  void aTableInATableIsACellsOwn() {
    String inner = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>deep</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    Document document = read("<w:tbl><w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>");

    assertThat(Loading.texts(document, SectionKind.TABLE)).containsExactly("deep", "deep");
  }

  @Test
  void xmlThatBreaksOffInsideATableKeepsTheRowsBeforeIt() {
    byte[] docx =
        docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Arden</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc");
    Loaded loaded = Loading.outcomes("a.docx", docx).get(0);

    assertThat(Loading.summary(loaded)).isEqualTo("a.docx damaged-in-part");
    assertThat(Loading.texts(Loading.document(loaded), SectionKind.CELL)).containsExactly("Arden");
  }

  private static Document read(String body) {
    return Loading.document("a.docx", docx(body + "</w:body></w:document>"));
  }

  /** Makes a file of the strict kind, with nothing but a text. */
  private static byte[] docx(String body) {
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    List<String> parts =
        List.of(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + ("<Override PartName='/word/document.xml' ContentType='" + type + "'/></Types>"),
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + ("<Relationship Id='a' Target='word/document.xml' Type='" + STRICT)
                + "officeDocument'/></Relationships>",
            "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>"
                + body);
    return Samples.zip(
        Samples.members(
            "[Content_Types].xml",
            parts.get(0),
            "_rels/.rels",
            parts.get(1),
            "word/document.xml",
            parts.get(2)));
  }
}
