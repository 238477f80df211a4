package org.copydesk.loader.truth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Sets text on pages with one or more columns, a running header and a footer. */
final class PdfSheet {

  static final float BODY = 10;

  private static final float LEFT = 60;
  private static final float WIDTH = 480;
  private static final float FOOT = 80;
  private static final float GUTTER = 24;
  private static final float LEADING = 1.2f;

  final PDDocument document = new PDDocument();
  final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

  private final int columns;
  private final String header;
  private final float top;
  private final List<String> notes = new ArrayList<>();
  private @Nullable PDPageContentStream out;
  private @Nullable PDPage page;
  private @Nullable PDStructureElement element;
  private int marks;
  private int column;
  private int number;
  private float y;

  /**
   * Makes one.
   *
   * @param header what is printed above and below each page, empty for nothing
   * @param top where the text begins, counted from the foot of the page
   */
  PdfSheet(int columns, String header, float top) throws IOException {
    this.columns = columns;
    this.header = header;
    this.top = top;
    turn();
  }

  float width() {
    return (WIDTH - (columns - 1) * GUTTER) / columns;
  }

  float left() {
    return LEFT + column * (width() + GUTTER);
  }

  float y() {
    return y;
  }

  /** Makes what follows part of an element of the tree of tags; null for none. */
  void mark(@Nullable PDStructureElement newElement) {
    element = newElement;
  }

  void turn() throws IOException {
    close();
    page = new PDPage();
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    number++;
    marks = 0;
    column = 0;
    y = top;
  }

  private void close() throws IOException {
    if (out == null) {
      return;
    }
    writeNotes();
    PDStructureElement outer = element;
    element = null;
    if (!header.isEmpty()) {
      show(header, plain, 8, LEFT, 750);
      show("Page " + number, plain, 8, LEFT + WIDTH / 2, 40);
    }
    element = outer;
    out.close();
    out = null;
  }

  byte[] bytes() throws IOException {
    close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  void skip(float height) {
    y -= y == top ? 0 : height;
  }

  /** Makes sure that some height is left in the column. */
  void need(float height) throws IOException {
    if (y - height > FOOT + 30 * notes.size()) {
      return;
    }
    if (column + 1 < columns) {
      writeNotes();
      column++;
      y = top;
    } else {
      turn();
    }
  }

  void footnote(String text) {
    notes.add(text);
  }

  private void writeNotes() throws IOException {
    y = FOOT + 24 * notes.size();
    for (String note : notes) {
      for (String line : lines(note, plain, 8, width())) {
        show(line, plain, 8, left(), y);
        y -= 9.5f;
      }
    }
    notes.clear();
  }

  void paragraph(String text, PDFont font, float size, float indent, float right)
      throws IOException {
    for (String line : lines(text, font, size, width() - indent - right)) {
      need(LEADING * size);
      show(line, font, size, left() + indent, y - size);
      y -= LEADING * size;
    }
  }

  /** Writes a mark beside the line that comes next. */
  void label(String label, float indent) throws IOException {
    need(LEADING * BODY);
    show(label, plain, BODY, left() + indent, y - BODY);
  }

  static List<String> lines(String text, PDFont font, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (font.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  void show(String text, PDFont font, float size, float x, float atY) throws IOException {
    if (element == null) {
      out.beginMarkedContent(COSName.ARTIFACT);
    } else {
      element.getCOSObject().setItem(COSName.PG, page);
      out.beginMarkedContent(COSName.P, marks);
      element.appendKid(marks++);
    }
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, atY);
    out.showText(text);
    out.endText();
    out.endMarkedContent();
  }

  void box(float x, float atY, float width, float height) throws IOException {
    out.addRect(x, atY, width, height);
    out.stroke();
  }
}
