package org.copydesk.loader.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.loader.format.Budget;
import org.copydesk.loader.format.Limits;
import org.copydesk.loader.format.Spool;
import org.junit.jupiter.api.Test;

class OfficePackageTest {

  private static final String TYPES =
      "<Types><Default Extension='xml' ContentType='application/xml'/>"
          + "<Override PartName='/word/document.xml' ContentType='text/word'/></Types>";

  private static final String ROOT =
      "<Relationships><Relationship Id='r1' Target='word/document.xml'"
          + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
          + "</Relationships>";

  private static final String PARTS =
      "<Relationships>"
          + "<Relationship Id='a' Type='x/header' Target='/Word/Header1.xml'/>"
          + "<Relationship Id='b' Type='x/header' Target='NULL'/>"
          + "<Relationship Id='c' Type='x/image' Target='../media/a%20b.png'/>"
          + "<Relationship Id='d' Type='x/hyperlink' Target='https://harbour.example'"
          + " TargetMode='External'/></Relationships>";

  @Test
  void relationsAreFoundWhateverTheirCaseAndThoseThatPointNowhereHaveNoTarget() throws Exception {
    try (OfficePackage file = open(Spool.of(zip(sample())))) {
      Part main = file.main();

      assertThat(main).isEqualTo(new Part("word/document.xml", "text/word"));
      assertThat(file.related(main, "header"))
          .extracting(Part::name)
          .containsExactly("word/header1.xml");
      assertThat(file.related(main, "c", "image")).isEqualTo(new Part("media/a b.png", ""));
      assertThat(file.relations(main)).extracting(Relation::external).endsWith(true);
      assertThat(file.damage()).isNull();
    }
  }

  @Test
  void aTruncatedPackageIsReadAsFarAsItGoes() throws Exception {
    byte[] whole = zip(sample());
    byte[] half = Arrays.copyOf(whole, whole.length - 400);

    try (OfficePackage file = open(Spool.of(half))) {
      assertThat(file.main()).isNotNull();
      assertThat(file.damage()).isNotNull();
    }
  }

  @Test
  void whatIsNoZipCannotBeOpened() {
    assertThatThrownBy(() -> open(Spool.of(new byte[] {'P', 'K', 3, 4, 0, 0})))
        .isInstanceOf(IOException.class);
  }

  @Test
  void xmlObeysNoDtdAndFetchesNothing() throws Exception {
    String hostile =
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a><b>harbour</b>&e;</a>";
    StringBuilder text = new StringBuilder();
    try (Xml xml = xml(hostile)) {
      while (xml.next()) {
        text.append(xml.isText() ? xml.text() : "");
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("not well formed");
    }
    assertThat(text.toString()).isEqualTo("harbour");
  }

  @Test
  void xmlThatIsNestedWithoutEndIsRefused() throws Exception {
    try (Xml xml = xml("<a>".repeat(Xml.DEEPEST + 1))) {
      assertThatThrownBy(
              () -> {
                while (xml.next()) {
                  xml.name();
                }
              })
          .hasMessageContaining("nested deeper");
    }
  }

  @Test
  void anElementIsSkippedWithAllThatIsInIt() throws Exception {
    try (Xml xml = xml("<a><b>one<c>two</c></b><d key='v'>three</d></a>")) {
      xml.next();
      xml.next();
      xml.skip();
      xml.next();

      assertThat(xml.isStart("d")).isTrue();
      assertThat(xml.attribute("key")).isEqualTo("v");
      assertThat(xml.content()).isEqualTo("three");
    }
  }

  private static Xml xml(String text) throws IOException {
    return Xml.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, String> sample() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", ROOT);
    parts.put("word/document.xml", "<document/>");
    parts.put("word\\_rels\\document.xml.rels", PARTS);
    parts.put("word/header1.xml", "<hdr/>");
    parts.put("media/a b.png", "");
    return parts;
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static OfficePackage open(Spool bytes) throws IOException {
    return OfficePackage.open(bytes, new Budget(Limits.STANDARD, bytes.size()));
  }
}
