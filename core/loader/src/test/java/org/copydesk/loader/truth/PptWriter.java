package org.copydesk.loader.truth;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hpsf.ClassIDPredefined;
import org.apache.poi.hslf.usermodel.HSLFObjectShape;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTableCell;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.PictureData.PictureType;

/** Writes an outline as slides of PowerPoint before 2007. */
public final class PptWriter {

  private static final double WIDTH = 120;
  private static final double HEIGHT = 30;

  private final HSLFSlideShow show;

  private PptWriter(HSLFSlideShow show) {
    this.show = show;
  }

  /** Returns the bytes of a presentation. */
  public static byte[] write(Outline outline) {
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      PptWriter writer = new PptWriter(show);
      HSLFSlide first = show.createSlide();
      first.addTitle().setText(outline.title());
      writer.embed(first);
      outline.pages().stream().skip(1).forEach(writer::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<Outline.Block> page) {
    HSLFSlide slide = show.createSlide();
    for (Outline.Block block : page) {
      if (block instanceof Outline.Heading heading) {
        slide.addTitle().setText(heading.text());
      } else if (block instanceof Outline.Paragraph paragraph) {
        box(slide, paragraph.text());
      } else if (block instanceof Outline.Item item) {
        HSLFTextParagraph words = box(slide, item.text()).getTextParagraphs().get(0);
        words.setBullet(true);
        words.setIndentLevel(item.level() - 1);
      } else if (block instanceof Outline.Table table) {
        add(table, slide.createTable(table.rows().size(), table.columns()));
      }
    }
  }

  private static HSLFTextBox box(HSLFSlide slide, String text) {
    HSLFTextBox box = slide.createTextBox();
    box.setText(text);
    return box;
  }

  /** A merged cell is one box where its first cells would be. */
  private static void add(Outline.Table table, HSLFTable grid) {
    int row = 0;
    for (List<Outline.Cell> cells : table.rows()) {
      for (Outline.Cell cell : cells) {
        grid.getCell(row, cell.column() - 1).setText(cell.text());
      }
      row++;
    }
    for (int i = 0; i < table.rows().size(); i++) {
      for (Outline.Cell cell : table.rows().get(i)) {
        place(cell, i, grid);
      }
    }
  }

  private static void place(Outline.Cell cell, int row, HSLFTable grid) {
    for (int i = row; i < row + cell.rows(); i++) {
      for (int j = cell.column() - 1; j < cell.column() - 1 + cell.columns(); j++) {
        HSLFTableCell box = grid.getCell(i, j);
        if (i == row && j == cell.column() - 1) {
          box.setAnchor(
              new Rectangle2D.Double(
                  j * WIDTH, i * HEIGHT, cell.columns() * WIDTH, cell.rows() * HEIGHT));
        } else {
          grid.getSpContainer().removeChildRecord(box.getSpContainer());
        }
      }
    }
  }

  private void embed(HSLFSlide slide) throws IOException {
    byte[] note = "The annex lists every crane.".getBytes(StandardCharsets.UTF_8);
    try (POIFSFileSystem wrapping = new POIFSFileSystem()) {
      Ole10Native inner =
          new Ole10Native("embedded-annex.txt", "embedded-annex.txt", "embedded-annex.txt", note);
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      inner.writeOut(stream);
      wrapping.createDocument(
          new ByteArrayInputStream(stream.toByteArray()), Ole10Native.OLE10_NATIVE);
      wrapping.getRoot().setStorageClsid(ClassIDPredefined.OLE_V1_PACKAGE.getClassID());
      HSLFPictureData picture = show.addPicture(WorkbookWriter.PIXEL, PictureType.PNG);
      HSLFObjectShape shape = new HSLFObjectShape(picture);
      shape.setObjectID(show.addEmbed(wrapping));
      slide.addShape(shape);
    }
  }
}
