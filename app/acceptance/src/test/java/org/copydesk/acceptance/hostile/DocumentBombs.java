package org.copydesk.acceptance.hostile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Documents, pictures and pages that are small and ask for much more. */
final class DocumentBombs {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private DocumentBombs() {}

  static List<HostileFile> all() {
    List<HostileFile> all = new ArrayList<>();
    all.add(bomb("white-space.docx", docx(Bytes.repeat(" ", 130_000_000))));
    all.add(bomb("paragraphs.docx", docx(Bytes.repeat("<w:p/>", 20_000_000))));
    all.add(
        bomb("words.docx", docx(Bytes.repeat("<w:p><w:r><w:t>pier</w:t></w:r></w:p>", 1_500_000))));
    all.add(bomb("dimension.xlsx", xlsx("<dimension ref=\"A1:XFD1048576\"/>", row("A1"), 1)));
    all.add(bomb("far-cell.xlsx", xlsx("", row("XFD1048576"), 1)));
    all.add(bomb("empty-rows.xlsx", xlsx("", "<row/>", 16_000_000)));
    all.add(bomb("merged.xlsx", merged()));
    all.add(bomb("shared-strings.xlsx", sharedStrings()));
    all.add(bomb("repeated-columns.ods", ods("table:number-columns-repeated=\"1073741824\"")));
    all.add(bomb("repeated-rows.ods", repeatedRows()));
    all.add(bomb("spaces.odt", odt("<text:s text:c=\"2000000000\"/>")));
    all.add(bomb("chapters.epub", epub()));
    all.add(bomb("dimensions.png", png(60_000, 60_000, 10)));
    all.add(bomb("flood.png", png(20_000, 20_000, 20_000)));
    all.add(bomb("spans.html", "<table><tr><td colspan=1000000000 rowspan=1000000000>a</table>"));
    all.add(bomb("attributes.html", Bytes.of(attributes())));
    all.add(bomb("one-tag.html", Bytes.of(Bytes.all("<p ", Bytes.repeat("a", 30_000_000)))));
    all.add(bomb("entities.html", Bytes.of(Bytes.repeat("&amp", 4_000_000))));
    all.add(bomb("one-line.csv", Bytes.of(Bytes.repeat(",", 20_000_000))));
    all.add(bomb("one-quote.csv", Bytes.of(Bytes.all("a,\"", Bytes.repeat("b\n", 10_000_000)))));
    all.add(bomb("bin.rtf", "{\\rtf1 \\bin2147483647 " + Originals.WORDS + "}"));
    all.add(bomb("header.eml", Bytes.of(Bytes.all("Subject: ", Bytes.repeat("a ", 6_000_000)))));
    all.add(bomb("parts.eml", Bytes.of(parts(20_000))));
    all.add(bomb("emphasis.md", Bytes.of(Bytes.repeat("*a **a ", 400_000))));
    all.add(bomb("brackets.md", Bytes.of(Bytes.repeat("[", 1_000_000))));
    return all;
  }

  private static HostileFile bomb(String name, byte[] bytes) {
    return HostileFile.of("bombs", name, bytes);
  }

  private static HostileFile bomb(String name, String text) {
    return HostileFile.of("bombs", name, text);
  }

  private static byte[] docx(Bytes.Writing body) {
    String space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return Bytes.zip(
        Map.of(),
        "word/document.xml",
        Bytes.all(
            XML + "<w:document xmlns:w=\"" + space + "\"><w:body><w:p><w:r><w:t>",
            Originals.WORDS + "</w:t></w:r></w:p>",
            body,
            "</w:body></w:document>"));
  }

  private static String row(String cell) {
    return "<row><c r=\"" + cell + "\"><v>14</v></c></row>";
  }

  private static byte[] xlsx(String before, String row, int times) {
    return xlsx(
        "xl/worksheets/sheet1.xml",
        Bytes.all(
            XML + "<worksheet xmlns=\"" + SHEET + "\">" + before + "<sheetData>",
            Bytes.repeat(row, times),
            "</sheetData></worksheet>"));
  }

  private static byte[] merged() {
    return xlsx(
        "xl/worksheets/sheet1.xml",
        Bytes.all(
            XML + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>" + row("A1") + "</sheetData>",
            "<mergeCells>",
            Bytes.repeat("<mergeCell ref=\"A1:XFD1048576\"/>", 100_000),
            "</mergeCells></worksheet>"));
  }

  private static byte[] sharedStrings() {
    return xlsx(
        "xl/sharedStrings.xml",
        Bytes.all(
            XML + "<sst xmlns=\"" + SHEET + "\" count=\"2147483647\" uniqueCount=\"2147483647\">",
            Bytes.repeat("<si><t>pier</t></si>", 6_000_000),
            "</sst>"));
  }

  private static byte[] xlsx(String part, Bytes.Writing content) {
    String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    String kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String links = "http://schemas.openxmlformats.org/package/2006/relationships";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        Bytes.utf8(
            XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + types
                + "sheet.main+xml\"/>"
                + "</Types>"));
    parts.put("_rels/.rels", links(links, kinds, "officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        Bytes.utf8(
            XML
                + "<workbook xmlns=\""
                + SHEET
                + "\" xmlns:r=\""
                + kinds
                + "\"><sheets>"
                + "<sheet name=\"Days\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
    String kind = part.contains("sharedStrings") ? "sharedStrings" : "worksheet";
    parts.put("xl/_rels/workbook.xml.rels", links(links, kinds, kind, part.substring(3)));
    return Bytes.zip(parts, part, content);
  }

  private static byte[] links(String space, String kinds, String kind, String target) {
    return Bytes.utf8(
        XML
            + "<Relationships xmlns=\""
            + space
            + "\"><Relationship Id=\"rId1\" Type=\""
            + kinds
            + "/"
            + kind
            + "\" Target=\""
            + target
            + "\"/></Relationships>");
  }

  private static byte[] ods(String repeated) {
    return OfficeOriginals.odf(
        "spreadsheet",
        "<office:spreadsheet><table:table><table:table-row><table:table-cell "
            + repeated
            + "><text:p>pier</text:p></table:table-cell></table:table-row></table:table>");
  }

  private static byte[] repeatedRows() {
    return OfficeOriginals.odf(
        "spreadsheet",
        "<office:spreadsheet><table:table><table:table-row table:number-rows-repeated=\"1073741824\">"
            + "<table:table-cell><text:p>pier</text:p></table:table-cell></table:table-row>"
            + "</table:table>");
  }

  private static byte[] odt(String inner) {
    return OfficeOriginals.odf("text", "<office:text><text:p>pier" + inner + "</text:p>");
  }

  private static byte[] epub() {
    return OfficeOriginals.epub("</p><p/>".repeat(1_000_000) + "<p>" + Originals.WORDS);
  }

  /** Writes a picture of one colour, and fewer lines than it promises. */
  private static byte[] png(int width, int height, int lines) {
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {1, 0, 0, 0, 0})
            .array();
    byte[] packedLines =
        Bytes.of(
            out -> {
              try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
                byte[] line = new byte[width / 8 + 1];
                for (int y = 0; y < lines; y++) {
                  packed.write(line);
                }
              }
            });
    byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    return Bytes.of(
        Bytes.all(
            signature,
            chunk("IHDR", head),
            chunk("IDAT", packedLines),
            chunk("IEND", new byte[0])));
  }

  private static byte[] chunk(String kind, byte[] content) {
    byte[] named = Bytes.of(Bytes.all(kind, content));
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }

  private static Bytes.Writing attributes() {
    return out -> {
      out.write(Bytes.utf8("<p "));
      for (int i = 0; i < 100_000; i++) {
        out.write(Bytes.utf8("a" + i + "=b "));
      }
      out.write(Bytes.utf8(">" + Originals.WORDS));
    };
  }

  private static Bytes.Writing parts(int count) {
    return Bytes.all(
        "Subject: Many\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n",
        Bytes.repeat("--b\nContent-Type: text/plain\n\npier\n", count),
        "--b--\n");
  }
}
