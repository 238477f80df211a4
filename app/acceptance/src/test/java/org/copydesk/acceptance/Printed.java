package org.copydesk.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Prints an article on pages, in one column or two. */
final class Printed {

  private static final float MARGIN = 60;
  private static final float GUTTER = 24;
  private static final float SIZE = 11;
  private static final float LEADING = 14;
  private static final float GAP = 8;
  private static final float BOTTOM = 420;

  private final PDDocument document;
  private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
  private final PDType1Font roman = new PDType1Font(FontName.TIMES_ROMAN);
  private final int columns;
  private final float width;
  private PDPageContentStream page;
  private int column;
  private float top;
  private float y;

  private Printed(PDDocument document, int columns) throws IOException {
    this.document = document;
    this.columns = columns;
    float room = PDRectangle.A4.getWidth() - 2 * MARGIN;
    this.width = (room - (columns - 1) * GUTTER) / columns;
    this.page = newPage();
  }

  /** Returns the bytes of a PDF. */
  static byte[] write(Article article, int columns) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Printed printed = new Printed(document, columns);
      printed.addHeadline(article.headline());
      for (String paragraph : article.paragraphs().subList(1, article.paragraphs().size())) {
        printed.addParagraph(paragraph);
      }
      printed.page.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    top = PDRectangle.A4.getHeight() - MARGIN;
    y = top;
    column = 0;
    return new PDPageContentStream(document, next);
  }

  private void addHeadline(String words) throws IOException {
    float room = PDRectangle.A4.getWidth() - 2 * MARGIN;
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (bold.getStringWidth(line + " " + word) / 1000 * 20 > room) {
        show(line.toString(), bold, 20);
        y -= 24;
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    show(line.toString(), bold, 20);
    y -= 40;
    top = y;
  }

  private void addParagraph(String words) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (roman.getStringWidth(line + " " + word) / 1000 * SIZE > width) {
        addLine(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    addLine(line.toString());
    y -= GAP;
  }

  /** Pages are short, so that an article runs over their ends. */
  private void addLine(String line) throws IOException {
    if (y < BOTTOM && column + 1 < columns) {
      column++;
      y = top;
    } else if (y < BOTTOM) {
      page.close();
      page = newPage();
    }
    show(line, roman, SIZE);
    y -= LEADING;
  }

  private void show(String line, PDType1Font font, float size) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(MARGIN + column * (width + GUTTER), y);
    page.showText(line);
    page.endText();
  }
}
