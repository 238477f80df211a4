package org.copydesk.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.document.Document;
import org.copydesk.api.source.Loaded;
import org.junit.jupiter.api.Test;

class EpubTest {

  private static final String CONTAINER =
      "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>";
  private static final String PACKAGE =
      "<package xmlns:opf='o'><metadata><dc:title>Fees</dc:title>"
          + "<dc:creator opf:role='aut'>Mara Lind</dc:creator><dc:creator opf:role='ill'>Ken</dc:creator>"
          + "<dc:date opf:event='modification'>2026-05-05</dc:date><dc:date>2026</dc:date></metadata>"
          + "<manifest><item id='b' href='b.html' media-type='application/xhtml+xml'/>"
          + "<item id='a' href='../a.html#top' media-type='application/xhtml+xml'/>"
          + "<item id='p' href='annex.csv' media-type='text/csv'/>"
          + "<item id='i' href='i.png' media-type='image/png'/></manifest>"
          + "<spine><itemref idref='b'/><itemref idref='gone'/><itemref idref='a'/></spine></package>";

  @Test
  void chaptersFollowTheOrderOfReading() {
    Document document = Loading.document("a.epub", book(Map.of()));

    assertThat(Loading.sections(document))
        .containsExactly(
            "HEADING: Two", "PARAGRAPH: It begins.", "HEADING: One", "PARAGRAPH: It ends.");
    assertThat(document.metadata().title()).isEqualTo("Fees");
    assertThat(document.metadata().authors()).containsExactly("Mara Lind");
    assertThat(document.metadata().published()).isEqualTo("2026");
  }

  @Test
  void whatIsNoChapterIsADocumentOfItsOwn() {
    assertThat(Loading.summaries(Loading.outcomes("a.epub", book(Map.of()))))
        .containsExactly("a.epub ok", "a.epub!/annex.csv ok");
    assertThat(
            Loading.summaries(
                Loading.outcomes(
                    LoaderSettings.standard().withOcr(true), "a.epub", book(Map.of()))))
        .hasSize(3);
  }

  @Test
  void aLockedChapterLocksTheBookAndALockedFontDoesNot() {
    assertThat(outcome("b.html")).containsExactly("a.epub encrypted");
    assertThat(outcome("fonts/serif.otf")).contains("a.epub ok");
  }

  @Test
  void aBookWithoutItsPackageIsReadAsFarAsItCanBe() {
    byte[] bytes =
        Samples.zip(
            Samples.members("mimetype", "application/epub+zip", "a.html", "<p>It begins.</p>"));

    assertThat(Loading.outcomes("a.epub", bytes)).hasSize(1);
  }

  @Test
  void aCutBookGivesTheChaptersThatAreThere() {
    byte[] whole = book(Map.of());

    Loaded outcome = Loading.outcomes("a.epub", Samples.firstPart(whole, 0.7)).get(0);

    assertThat(Loading.document(outcome).text()).contains("It begins.");
    assertThat(Loading.summary(outcome)).isEqualTo("a.epub damaged-in-part");
  }

  private static List<String> outcome(String locked) {
    String xml =
        "<encryption><enc:EncryptedData><enc:CipherData><enc:CipherReference URI='%s'/>"
            + "</enc:CipherData></enc:EncryptedData></encryption>";
    return Loading.summaries(
        Loading.outcomes(
            "a.epub",
            book(Map.of("META-INF/encryption.xml", Samples.utf8(xml.formatted(locked))))));
  }

  private static byte[] book(Map<String, byte[]> more) {
    Map<String, byte[]> members =
        new LinkedHashMap<>(
            Samples.members(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                CONTAINER,
                "book.opf",
                PACKAGE,
                "b.html",
                "<html><head><title/></head><body><h1>Two</h1><p>It begins.<a"
                    + " epub:type='noteref'>1</a></p></body></html>",
                "a.html",
                "<html><body><h2>One</h2><p>It ends.</p></body></html>",
                "annex.csv",
                "a,b\n1,2\n",
                "i.png",
                "\u0089PNG"));
    members.putAll(more);
    return Samples.zip(members);
  }
}
