package org.copydesk.loader.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.Loading;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {

  private static final String HEAD =
      "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'>";

  private static Document read(String kind, String name, String body) {
    Map<String, String> files = new TreeMap<>();
    files.put("content.xml", HEAD + body + "</office:document-content>");
    String type = "application/vnd.oasis.opendocument." + kind;
    return Loading.document(name, zip(type, files));
  }

  private static byte[] zip(String type, Map<String, String> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] mime = type.getBytes(StandardCharsets.UTF_8);
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(mime.length);
      CRC32 sum = new CRC32();
      sum.update(mime);
      first.setCrc(sum.getValue());
      zip.putNextEntry(first);
      zip.write(mime);
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Document sheet(String rows) {
    return read(
        "spreadsheet",
        "harbour.ods",
        "<office:body><office:spreadsheet><table:table table:name='Ferries'>"
            + rows
            + "</table:table></office:spreadsheet></office:body>");
  }

  @Test
  void cellsKeepTheirColumnsAndSpans() {
    Document document =
        sheet(
            "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
                + "<table:table-cell table:number-columns-spanned='2'"
                + " table:number-rows-spanned='2'><text:p>Arden<text:s text:c='2'/>north</text:p>"
                + "</table:table-cell><table:covered-table-cell/>"
                + "<table:table-cell office:value-type='percentage'><text:p>42%</text:p>"
                + "</table:table-cell></table:table-row>");

    assertThat(document.text()).isEqualTo("Ferries\n\nArden north\t42%");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.CELL))
        .extracting(cell -> cell.attributes().toString())
        .containsExactly("{column=3, column-span=2, row-span=2}", "{}");
  }

  @Test
  void aRowThatIsRepeatedWithoutEndIsReadAThousandTimes() {
    Document document =
        sheet(
            "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                + " table:number-columns-repeated='3'><text:p>wave</text:p></table:table-cell>"
                + "</table:table-row>");

    assertThat(Loading.texts(document, SectionKind.ROW))
        .hasSize(1000)
        .containsOnly("wave\twave\twave");
  }

  @Test
  void remarksFollowTheirRowAndHeaderRowsAreKnown() {
    Document document =
        sheet(
            "<table:table-header-rows><table:table-row><table:table-cell><office:annotation>"
                + "<dc:creator>Mira Holt</dc:creator><text:p>Says who?</text:p>"
                + "</office:annotation><text:p>Town</text:p></table:table-cell></table:table-row>"
                + "</table:table-header-rows><table:table-row><table:table-cell>"
                + "<text:p>Arden</text:p></table:table-cell></table:table-row>");

    assertThat(document.text()).isEqualTo("Ferries\n\nTown\nMira Holt: Says who?\nArden");
    assertThat(document.sections().stream().filter(s -> s.attributes().containsKey("header")))
        .extracting(row -> document.text(row.span()))
        .containsExactly("Town");
  }

  @Test
  void slidesHaveTitlesListsAndNotes() {
    Document document =
        read(
            "presentation",
            "harbour.odp",
            "<office:automatic-styles><text:list-style style:name='L1'>"
                + "<text:list-level-style-number text:level='2' style:num-format='a'"
                + " style:num-suffix=')'/></text:list-style></office:automatic-styles>"
                + "<office:body><office:presentation><draw:page>"
                + "<draw:frame presentation:class='title'><draw:text-box><text:p>Costs</text:p>"
                + "</draw:text-box></draw:frame><draw:frame presentation:class='outline'>"
                + "<draw:text-box><text:list text:style-name='L1'><text:list-item>"
                + "<text:p>quays</text:p><text:list><text:list-item><text:p>stone</text:p>"
                + "</text:list-item></text:list></text:list-item></text:list></draw:text-box>"
                + "</draw:frame><presentation:notes><draw:frame presentation:class='notes'>"
                + "<draw:text-box><text:p>Thank them.</text:p></draw:text-box></draw:frame>"
                + "</presentation:notes></draw:page></office:presentation></office:body>");

    assertThat(document.text()).isEqualTo("Costs\n\nquays\n\na) stone\n\nThank them.");
    assertThat(Loading.texts(document, SectionKind.HEADING)).containsExactly("Costs");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.LIST_ITEM))
        .extracting("level")
        .containsExactly(1, 2);
    assertThat(Loading.texts(document, SectionKind.NOTE)).containsExactly("Thank them.");
  }
}
