package org.copydesk.loader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Writes real files for tests. */
public final class Samples {

  private Samples() {}

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] firstPart(byte[] bytes, double share) {
    return Arrays.copyOf(bytes, (int) (bytes.length * share));
  }

  /** Writes a Word document; each paragraph is 'style|text', a table line 'table|a,b;c,d'. */
  public static byte[] docx(String title, List<String> paragraphs) {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFStyles styles = document.createStyles();
      Map.of("Title", "Title", "Heading1", "heading 1", "ListParagraph", "List Paragraph")
          .forEach((id, name) -> styles.addStyle(style(id, name)));
      for (String line : paragraphs) {
        String[] parts = line.split("\\|", 2);
        if (parts[0].equals("table")) {
          addTable(document, parts[1]);
        } else {
          var paragraph = document.createParagraph();
          paragraph.setStyle(parts[0].isEmpty() ? null : parts[0]);
          paragraph.createRun().setText(parts[1]);
        }
      }
      document.getProperties().getCoreProperties().setTitle(title);
      document.getProperties().getCoreProperties().setCreator("Mara Lind");
      return bytes(document::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addTable(XWPFDocument document, String rows) {
    String[] lines = rows.split(";");
    var table = document.createTable(lines.length, lines[0].split(",").length);
    for (int row = 0; row < lines.length; row++) {
      String[] cells = lines[row].split(",");
      for (int column = 0; column < cells.length; column++) {
        table.getRow(row).getCell(column).setText(cells[column]);
      }
    }
  }

  private static XWPFStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    return new XWPFStyle(style);
  }

  /** Writes a PDF; each page is a list of lines, an empty one for a gap. */
  public static byte[] pdf(List<List<String>> pages) {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        write(document, page, lines);
      }
      return bytes(document::save);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] lockedPdf() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      return bytes(document::save);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument document, PDPage page, List<String> lines)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.setLeading(14);
      content.newLineAtOffset(50, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  public static byte[] zip(Map<String, byte[]> members) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
              ZipEntry entry = new ZipEntry(member.getKey());
              entry.setTime(0);
              zip.putNextEntry(entry);
              zip.write(member.getValue());
              zip.closeEntry();
            }
          }
        });
  }

  /** Makes a map in order: name, bytes, name, bytes. */
  public static Map<String, byte[]> members(Object... namesAndBytes) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      Object content = namesAndBytes[i + 1];
      members.put(
          (String) namesAndBytes[i],
          content instanceof byte[] bytes ? bytes : utf8((String) content));
    }
    return members;
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
