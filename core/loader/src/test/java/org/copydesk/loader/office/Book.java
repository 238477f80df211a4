package org.copydesk.loader.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks for tests. */
final class Book {

  private Book() {}

  static byte[] xlsx(Consumer<XSSFWorkbook> writer) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    writer.accept(workbook);
    return bytes(workbook);
  }

  static byte[] xls(Consumer<Workbook> writer) {
    Workbook workbook = new HSSFWorkbook();
    writer.accept(workbook);
    return bytes(workbook);
  }

  private static byte[] bytes(Workbook workbook) {
    try (workbook) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row of texts and numbers; null leaves a cell out. */
  static Row row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else if (values[i] != null) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
    return row;
  }

  /** Gives a cell a format such as {@code 0%}. */
  static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
