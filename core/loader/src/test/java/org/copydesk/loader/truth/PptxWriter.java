package org.copydesk.loader.truth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes an outline as slides, with a title slide and a file that lies in the first of them. */
public final class PptxWriter {

  private final XMLSlideShow show;

  private PptxWriter(XMLSlideShow show) {
    this.show = show;
  }

  /** Returns the bytes of a presentation. */
  public static byte[] write(Outline outline) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      PptxWriter writer = new PptxWriter(show);
      writer.addTitle(outline.title());
      outline.pages().stream().skip(1).forEach(writer::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XSLFSlideLayout layout(SlideLayout kind) {
    return show.getSlideMasters().get(0).getLayout(kind);
  }

  private void addTitle(String title) throws IOException {
    XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE));
    slide.getPlaceholder(0).setText(title);
    slide.getPlaceholder(1).setText("To the council");
    embed(slide);
  }

  private void add(List<Outline.Block> page) {
    XSLFSlide slide = show.createSlide(layout(SlideLayout.TITLE_AND_CONTENT));
    XSLFTextShape body = slide.getPlaceholder(1);
    body.clearText();
    for (Outline.Block block : page) {
      if (block instanceof Outline.Heading heading) {
        slide.getPlaceholder(0).setText(heading.text());
      } else if (block instanceof Outline.Paragraph paragraph) {
        XSLFTextParagraph words = body.addNewTextParagraph();
        words.setBullet(false);
        words.addNewTextRun().setText(paragraph.text());
      } else if (block instanceof Outline.Item item) {
        addItem(item, body.addNewTextParagraph());
      } else if (block instanceof Outline.Table table) {
        addTable(table, slide.createTable(table.rows().size(), table.columns()));
      }
    }
  }

  /** The bullets themselves come from the master. */
  private static void addItem(Outline.Item item, XSLFTextParagraph words) {
    words.setIndentLevel(item.level() - 1);
    if (item.ordered()) {
      words.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
    }
    words.addNewTextRun().setText(item.text());
  }

  private static void addTable(Outline.Table table, XSLFTable grid) {
    int row = 0;
    for (List<Outline.Cell> cells : table.rows()) {
      for (Outline.Cell cell : cells) {
        int column = cell.column() - 1;
        grid.getCell(row, column).setText(cell.text());
        if (cell.isMerged()) {
          grid.mergeCells(row, row + cell.rows() - 1, column, column + cell.columns() - 1);
        }
      }
      row++;
    }
  }

  private static void embed(XSLFSlide slide) throws IOException {
    try {
      PackagePart part =
          slide
              .getPackagePart()
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/ppt/embeddings/embedded-annex.txt"),
                  "text/plain");
      try (OutputStream out = part.getOutputStream()) {
        out.write("The annex lists every crane.".getBytes(StandardCharsets.UTF_8));
      }
      slide
          .getPackagePart()
          .addRelationship(
              part.getPartName(),
              TargetMode.INTERNAL,
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }
}
