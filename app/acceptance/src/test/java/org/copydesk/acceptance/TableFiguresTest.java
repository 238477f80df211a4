package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Figures in the tables of web pages, workbooks and Word files, read by the built product. */
class TableFiguresTest {

  private static final List<String> ROWS =
      List.of("Harbour|Ships|Revenue ($m)", "Arden|40|3.2", "Lund|312|4");

  @TempDir Path folder;

  @Test
  void headingsGiveUnitAndSubjectWhateverTheFormat() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    html(in.resolve("page.html"));
    workbook(in.resolve("book.xlsx"));
    word(in.resolve("letter.docx"));
    Path pipeline = folder.resolve("p.yaml");
    Files.writeString(
        pipeline,
        """
        version: 1
        input: { path: ./in, html: full }
        output: ./out
        stages: [{ use: linguistics }, { use: statistic-detector }]
        outputs: [{ use: jsonl }]
        """);
    Desk.Call call = Desk.call(folder, "run", pipeline, "--quiet");
    assertThat(call.exitCode()).as("%s", call).isZero();
    List<String> lines = Files.readAllLines(folder.resolve("out").resolve("documents.jsonl"));
    assertThat(lines).hasSize(3);
    for (String line : lines) {
      assertThat(figures(line))
          .as(line)
          .containsExactly(
              "40 ship Arden / Ships",
              "3200000 dollar Arden / Revenue ($m)",
              "312 ship Lund / Ships",
              "4000000 dollar Lund / Revenue ($m)");
    }
  }

  private List<String> figures(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("document.json"), line);
    List<String> figures = new ArrayList<>();
    for (JsonNode found : Outputs.json(file).at("/layers/statistics")) {
      figures.add(
          found.at("/value").asString()
              + " "
              + found.at("/unit/name").asString()
              + " "
              + found.at("/subject/text").asString()
              + " / "
              + found.at("/of/text").asString());
    }
    return figures;
  }

  private static void html(Path file) throws IOException {
    StringBuilder page = new StringBuilder("<html><title>Harbours</title><body><table>");
    for (String row : ROWS) {
      page.append("<tr><td>").append(row.replace("|", "<td>"));
    }
    Files.writeString(file, page.append("</table></body></html>"));
  }

  private static void workbook(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Harbours");
      for (String cells : ROWS) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : cells.split("\\|")) {
          int column = Math.max(0, row.getLastCellNum());
          if (Character.isDigit(cell.charAt(0))) {
            row.createCell(column).setCellValue(Double.parseDouble(cell));
          } else {
            row.createCell(column).setCellValue(cell);
          }
        }
      }
      book.write(out);
    }
  }

  private static void word(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("The board of the harbours writes.");
      XWPFTable table = document.createTable(ROWS.size(), 3);
      for (int r = 0; r < ROWS.size(); r++) {
        String[] cells = ROWS.get(r).split("\\|");
        for (int c = 0; c < cells.length; c++) {
          table.getRow(r).getCell(c).setText(cells[c]);
        }
      }
      document.write(out);
    }
  }
}
