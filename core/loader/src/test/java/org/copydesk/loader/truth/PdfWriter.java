package org.copydesk.loader.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** Writes an outline as printed pages. */
public final class PdfWriter {

  private static final float[] HEADINGS = {16, 13, 11.5f};
  private static final float ROW = 26;

  private final PdfSheet sheet;
  private final @Nullable PDStructureElement root;
  private final List<Integer> numbers = new ArrayList<>();
  private int notes;

  private PdfWriter(int columns, boolean tagged, String title) throws IOException {
    sheet = new PdfSheet(columns, "Harbour office, " + title, 700);
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    root = tagged ? new PDStructureElement("Document", tree) : null;
    if (root != null) {
      tree.appendKid(root);
      sheet.document.getDocumentCatalog().setStructureTreeRoot(tree);
    }
  }

  /**
   * Returns the bytes of a document.
   *
   * @param columns how many columns a page has
   * @param tagged whether tags tell its structure
   */
  public static byte[] write(Outline outline, int columns, boolean tagged) {
    try {
      PdfWriter writer = new PdfWriter(columns, tagged, "spring");
      writer.mark(writer.root, "Title");
      writer.sheet.paragraph(outline.title(), writer.sheet.bold, 20, 0, 0);
      for (Outline.Block block : outline.blocks()) {
        writer.add(block);
      }
      return writer.sheet.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the bytes of an article without anything around it. */
  public static byte[] article(String title, List<String> paragraphs, int columns) {
    try {
      PdfSheet sheet = new PdfSheet(columns, "", columns == 1 ? 700 : 230);
      sheet.document.getDocumentInformation().setTitle(title);
      sheet.paragraph(title, sheet.bold, 14, 0, 0);
      for (String paragraph : paragraphs) {
        sheet.skip(6);
        sheet.paragraph(paragraph, sheet.plain, PdfSheet.BODY, 0, 0);
      }
      return sheet.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable PDStructureElement mark(@Nullable PDStructureElement outer, String name) {
    if (outer == null) {
      return null;
    }
    PDStructureElement element = new PDStructureElement(name, (PDStructureNode) outer);
    outer.appendKid(element);
    sheet.mark(element);
    return element;
  }

  private void add(Outline.Block block) throws IOException {
    if (!(block instanceof Outline.Item)) {
      numbers.clear();
    }
    if (block instanceof Outline.Heading heading) {
      float size = HEADINGS[heading.level() - 1];
      sheet.skip(size);
      sheet.need(60);
      mark(root, "H" + heading.level());
      sheet.paragraph(heading.text(), sheet.bold, size, 0, 0);
    } else if (block instanceof Outline.Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Outline.BlockQuote quote) {
      sheet.skip(6);
      mark(root, "BlockQuote");
      sheet.paragraph(quote.text(), sheet.plain, PdfSheet.BODY, 24, 24);
    } else if (block instanceof Outline.Item item) {
      addItem(item);
    } else if (block instanceof Outline.Table table) {
      addTable(table);
    } else if (block instanceof Outline.PageBreak) {
      sheet.turn();
    }
  }

  private void addParagraph(Outline.Paragraph paragraph) throws IOException {
    sheet.skip(6);
    mark(root, "P");
    sheet.paragraph(paragraph.text(), sheet.plain, PdfSheet.BODY, 0, 0);
    if (!paragraph.footnote().isEmpty() && root == null) {
      sheet.footnote(++notes + " " + paragraph.footnote());
    }
  }

  private void addItem(Outline.Item item) throws IOException {
    while (numbers.size() < item.level()) {
      numbers.add(0);
    }
    while (numbers.size() > item.level()) {
      numbers.remove(numbers.size() - 1);
    }
    int count = numbers.get(item.level() - 1) + 1;
    numbers.set(item.level() - 1, count);
    sheet.skip(item.level() == 1 && count == 1 ? 6 : 0);
    float indent = 18 * (item.level() - 1);
    PDStructureElement list = root;
    for (int i = 0; i < item.level(); i++) {
      list = mark(list, "L");
    }
    PDStructureElement entry = mark(list, "LI");
    mark(entry, "Lbl");
    sheet.label(item.ordered() ? count + "." : "\u2022", indent);
    mark(entry, "LBody");
    sheet.paragraph(item.text(), sheet.plain, PdfSheet.BODY, indent + 18, 0);
  }

  private void addTable(Outline.Table table) throws IOException {
    sheet.skip(8);
    sheet.need(ROW * table.rows().size() + 40);
    PDStructureElement element = mark(root, "Table");
    mark(element, "Caption");
    sheet.paragraph(table.caption(), sheet.plain, PdfSheet.BODY, 0, 0);
    float width = sheet.width() / table.columns();
    float top = sheet.y() - 4;
    for (int i = 0; i < table.rows().size(); i++) {
      PDStructureElement row = mark(element, "TR");
      for (Outline.Cell cell : table.rows().get(i)) {
        mark(row, cell, i == 0 ? "TH" : "TD");
        float x = sheet.left() + width * (cell.column() - 1);
        sheet.box(x, top - ROW * (i + cell.rows()), width * cell.columns(), ROW * cell.rows());
        addLines(cell, i, x + 3, top - ROW * i, width * cell.columns() - 6);
      }
    }
    sheet.skip(ROW * table.rows().size() + 12);
  }

  private void mark(@Nullable PDStructureElement row, Outline.Cell cell, String name) {
    PDStructureElement element = mark(row, name);
    if (element != null) {
      COSDictionary spans = new COSDictionary();
      spans.setName(COSName.O, "Table");
      spans.setInt(COSName.getPDFName("ColSpan"), cell.columns());
      spans.setInt(COSName.getPDFName("RowSpan"), cell.rows());
      element.getCOSObject().setItem(COSName.A, spans);
    }
  }

  private void addLines(Outline.Cell cell, int row, float x, float top, float width)
      throws IOException {
    var font = row == 0 ? sheet.bold : sheet.plain;
    float y = top - 11;
    for (String line : PdfSheet.lines(cell.text(), font, 9, width)) {
      if (!line.isEmpty()) {
        sheet.show(line, font, 9, x, y);
      }
      y -= 10.5f;
    }
  }
}
