package org.copydesk.loader.truth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the tables of an outline as a workbook, a sheet for each page. */
public final class WorkbookWriter {

  /** The smallest picture there is. */
  static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
                  + "rkJggg==");

  private final Workbook workbook;
  private final CellStyle thousands;

  private WorkbookWriter(Workbook workbook) {
    this.workbook = workbook;
    this.thousands = workbook.createCellStyle();
    this.thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
  }

  /** Returns the part of an outline that a workbook has: a heading and a table on each page. */
  public static Outline outline(Outline report) {
    List<Outline.Block> blocks = new ArrayList<>();
    for (List<Outline.Block> page : report.pages()) {
      if (!blocks.isEmpty()) {
        blocks.add(new Outline.PageBreak());
      }
      boolean named = false;
      for (Outline.Block block : page) {
        if (block instanceof Outline.Heading heading && !named) {
          blocks.add(new Outline.Heading(1, WorkbookUtil.createSafeSheetName(heading.text())));
          named = true;
        } else if (block instanceof Outline.Table table) {
          blocks.add(new Outline.Table("", table.rows()));
        }
      }
    }
    return new Outline(report.title(), blocks);
  }

  /** Returns the bytes of a workbook as Excel writes it today. */
  public static byte[] xlsx(Outline outline) {
    return write(outline, new XSSFWorkbook());
  }

  /** Returns the bytes of a workbook as Excel wrote it before 2007. */
  public static byte[] xls(Outline outline) {
    return write(outline, new HSSFWorkbook());
  }

  private static byte[] write(Outline outline, Workbook workbook) {
    try (workbook) {
      WorkbookWriter writer = new WorkbookWriter(workbook);
      outline.pages().forEach(writer::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<Outline.Block> page) {
    Sheet sheet = null;
    for (Outline.Block block : page) {
      if (block instanceof Outline.Heading heading) {
        sheet = workbook.createSheet(heading.text());
      } else if (block instanceof Outline.Table table && sheet != null) {
        add(table, sheet);
      }
    }
    embed(sheet);
  }

  private void add(Outline.Table table, Sheet sheet) {
    int number = sheet.getPhysicalNumberOfRows();
    for (List<Outline.Cell> cells : table.rows()) {
      Row row = sheet.createRow(number);
      for (Outline.Cell cell : cells) {
        add(cell, row);
        if (cell.isMerged()) {
          int column = cell.column() - 1;
          sheet.addMergedRegion(
              new CellRangeAddress(
                  number, number + cell.rows() - 1, column, column + cell.columns() - 1));
        }
      }
      number++;
    }
  }

  private void add(Outline.Cell cell, Row row) {
    org.apache.poi.ss.usermodel.Cell field = row.createCell(cell.column() - 1);
    String digits = cell.text().replace(",", "");
    if (digits.matches("\\d+")) {
      field.setCellValue(Integer.parseInt(digits));
      field.setCellStyle(thousands);
    } else if (!digits.isEmpty()) {
      field.setCellValue(cell.text());
    }
  }

  /** Puts a file into the first sheet, whose name is no word of the workbook. */
  private void embed(Sheet sheet) {
    byte[] note = "The annex lists every crane.".getBytes(StandardCharsets.UTF_8);
    int picture = workbook.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
    try {
      int object =
          workbook.addOlePackage(note, "annex", "embedded-annex.txt", "embedded-annex.txt");
      var anchor = workbook.getCreationHelper().createClientAnchor();
      anchor.setRow1(30);
      anchor.setRow2(32);
      anchor.setCol2(2);
      sheet.createDrawingPatriarch().createObjectData(anchor, object, picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
