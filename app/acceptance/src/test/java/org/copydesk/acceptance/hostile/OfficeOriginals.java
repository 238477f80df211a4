package org.copydesk.acceptance.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small sound files of the formats that office programs write. */
final class OfficeOriginals {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private OfficeOriginals() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("pier.pdf", pdf());
    all.put("pier.docx", docx());
    all.put("pier.xlsx", Bytes.of(out -> write(new XSSFWorkbook(), out)));
    all.put("pier.xls", Bytes.of(out -> write(new HSSFWorkbook(), out)));
    all.put("pier.pptx", pptx());
    all.put("pier.ppt", ppt());
    all.put("pier.odt", odf("text", "<office:text><text:p>" + Originals.WORDS + "</text:p>"));
    all.put("pier.ods", odf("spreadsheet", sheet()));
    all.put("pier.odp", odf("presentation", slide()));
    all.put("pier.epub", epub(Originals.WORDS));
    all.put("pier.msg", OutlookOriginal.bytes());
    return all;
  }

  private static byte[] pdf() {
    return Bytes.of(
        out -> {
          try (PDDocument document = new PDDocument()) {
            document.setDocumentId(7L);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
              content.beginText();
              content.setFont(new PDType1Font(FontName.HELVETICA), 10);
              content.newLineAtOffset(30, 700);
              content.showText(Originals.WORDS.substring(0, 66));
              content.endText();
            }
            document.save(out);
          }
        });
  }

  static byte[] docx() {
    return Bytes.of(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(Originals.WORDS);
            document.createTable(2, 2).getRow(0).getCell(0).setText("Tuesday");
            document.write(out);
          }
        });
  }

  private static void write(Workbook book, java.io.OutputStream out) throws java.io.IOException {
    try (book) {
      Row row = book.createSheet("Days").createRow(0);
      row.createCell(0).setCellValue("Tuesday");
      row.createCell(1).setCellValue(14);
      row.createCell(2).setCellValue(Originals.WORDS);
      book.write(out);
    }
  }

  private static byte[] pptx() {
    return Bytes.of(
        out -> {
          try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(Originals.WORDS);
            show.write(out);
          }
        });
  }

  private static byte[] ppt() {
    return Bytes.of(
        out -> {
          try (HSLFSlideShow show = new HSLFSlideShow()) {
            HSLFTextBox box = new HSLFTextBox();
            box.setText(Originals.WORDS);
            show.createSlide().addShape(box);
            show.write(out);
          }
        });
  }

  private static String sheet() {
    return "<office:spreadsheet><table:table table:name=\"Days\"><table:table-row><table:table-cell>"
        + "<text:p>Tuesday</text:p></table:table-cell></table:table-row></table:table>";
  }

  private static String slide() {
    return "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>"
        + Originals.WORDS
        + "</text:p></draw:text-box></draw:frame></draw:page>";
  }

  /** Packs an OpenDocument of a kind; its body's element is opened in the text given. */
  static byte[] odf(String kind, String body) {
    String type = "application/vnd.oasis.opendocument." + kind;
    String content =
        XML
            + "<office:document-content xmlns:office=\""
            + ODF
            + "office:1.0\""
            + " xmlns:text=\""
            + ODF
            + "text:1.0\" xmlns:table=\""
            + ODF
            + "table:1.0\""
            + " xmlns:draw=\""
            + ODF
            + "drawing:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body>"
            + body
            + "</office:"
            + kind
            + "></office:body></office:document-content>";
    return Bytes.zip("mimetype", type, "content.xml", content);
  }

  /** Packs a book of one chapter. */
  static byte[] epub(String chapter) {
    return Bytes.zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        XML
            + "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
            + "<rootfile full-path=\"b.opf\" media-type=\"application/oebps-package+xml\"/>"
            + "</rootfiles></container>",
        "b.opf",
        XML
            + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><manifest>"
            + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/></manifest>"
            + "<spine><itemref idref=\"a\"/></spine></package>",
        "a.xhtml",
        XML
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Pier</title></head><body><p>"
            + chapter
            + "</p></body></html>");
  }
}
