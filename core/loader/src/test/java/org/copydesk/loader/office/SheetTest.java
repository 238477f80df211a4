package org.copydesk.loader.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.copydesk.api.document.Document;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.copydesk.api.source.Loaded;
import org.copydesk.api.source.Reason;
import org.copydesk.loader.LoaderSettings;
import org.copydesk.loader.Loading;
import org.copydesk.loader.format.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  private static Document read(String name) {
    return Loading.document(
        name, name.endsWith("xlsx") ? Book.xlsx(SheetTest::values) : Book.xls(SheetTest::values));
  }

  private static void values(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Harbour");
    Row row = sheet.createRow(0);
    row.createCell(0).setCellValue(0.42);
    Book.format(row.getCell(0), "0%");
    row.createCell(1).setCellValue(3.2e9);
    Book.format(row.getCell(1), "\"$\"0.0,,,\"bn\"");
    row.createCell(2).setCellValue(LocalDate.of(2026, 5, 1));
    Book.format(row.getCell(2), "yyyy-mm-dd");
    row.createCell(3).setCellValue(true);
    row.createCell(4).setCellErrorValue(FormulaError.DIV0.getCode());
    row.createCell(5).setCellValue("two\nlines");
    row.createCell(6).setCellFormula("1+2");
    row.getCell(6).setCellValue(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.xlsx", "harbour.xls"})
  void cellsShowWhatTheirFormatsSay(String name) {
    Document document = read(name);

    assertThat(Loading.texts(document, SectionKind.CELL))
        .containsExactly("42%", "$3.2bn", "2026-05-01", "TRUE", "#DIV/0!", "two\nlines", "3");
  }

  @Test
  void sheetsArePagesWithTheirNamesAsHeadings() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Book.row(workbook.createSheet("Ferries"), 0, "slow");
              Book.row(workbook.createSheet("Cranes"), 0, "tall");
              workbook.setSheetHidden(1, true);
            });

    Document document = Loading.document("harbour.xlsx", xlsx);

    assertThat(document.text()).isEqualTo("Ferries\n\nslow\n\nCranes\n\ntall");
    assertThat(Loading.texts(document, SectionKind.HEADING)).containsExactly("Ferries", "Cranes");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.PAGE))
        .extracting(Section::attributes)
        .containsExactly(
            Map.of("number", "1", "name", "Ferries"), Map.of("number", "2", "name", "Cranes"));
  }

  @Test
  void emptyRowsAndCellsAreLeftOutAndColumnsKept() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Sheet sheet = workbook.createSheet("Ferries");
              Book.row(sheet, 4, null, "slow", null, "dear");
              sheet.addMergedRegion(new CellRangeAddress(4, 6, 1, 2));
              Book.row(sheet, 900, "far below");
            });

    assertThat(cells(Loading.document("harbour.xlsx", xlsx)))
        .containsExactly("{column=2, column-span=2, row-span=3} slow", "{} dear", "{} far below");
  }

  @Test
  void hiddenWordsUnderAMergedCellAreNotItsWords() {
    byte[] xls =
        Book.xls(
            workbook -> {
              Sheet sheet = workbook.createSheet("Ferries");
              Book.row(sheet, 0, "shown", "hidden");
              Book.row(sheet, 1, "hidden as well", "too");
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
            });

    assertThat(Loading.texts(Loading.document("harbour.xls", xls), SectionKind.CELL))
        .containsExactly("shown");
  }

  @Test
  void textsAboveNumbersAreHeadings() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Sheet sheet = workbook.createSheet("Ferries");
              Book.row(sheet, 0, "Ferries of the north");
              Book.row(sheet, 1, "Town", 2025, 2026);
              Book.row(sheet, 2, "Arden", 12, 14);
            });

    assertThat(headerRows(Loading.document("harbour.xlsx", xlsx)))
        .containsExactly("Town\t2025\t2026");
  }

  @Test
  void rowsOfTextsHaveNoHeadings() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Sheet sheet = workbook.createSheet("Ferries");
              Book.row(sheet, 0, "Arden", "slow");
              Book.row(sheet, 1, "Belmouth", "fast");
            });

    assertThat(headerRows(Loading.document("harbour.xlsx", xlsx))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.xlsx", "harbour.xls"})
  void rowsThatStayInSightAreHeadings(String name) {
    byte[] bytes = name.endsWith("x") ? Book.xlsx(SheetTest::frozen) : Book.xls(SheetTest::frozen);

    assertThat(headerRows(Loading.document(name, bytes))).containsExactly("Town\tRemark");
  }

  private static void frozen(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Ferries");
    Book.row(sheet, 0, "Town", "Remark");
    Book.row(sheet, 1, "Arden", "slow");
    sheet.createFreezePane(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.xlsx", "harbour.xls"})
  void theFirstRowOfAFilterHoldsHeadings(String name) {
    byte[] bytes =
        name.endsWith("x") ? Book.xlsx(SheetTest::filtered) : Book.xls(SheetTest::filtered);

    assertThat(headerRows(Loading.document(name, bytes))).containsExactly("Town\tRemark");
  }

  private static void filtered(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Ferries");
    Book.row(sheet, 0, "Town", "Remark");
    Book.row(sheet, 1, "Arden", "slow");
    sheet.setAutoFilter(new CellRangeAddress(0, 1, 0, 1));
  }

  @Test
  void aTableSaysWhichRowHoldsItsHeadings() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              var sheet = workbook.createSheet("Ferries");
              Book.row(sheet, 0, "The ferries of the north");
              Book.row(sheet, 2, "Town", "Remark");
              Book.row(sheet, 3, "Arden", "slow");
              sheet.createTable(
                  new AreaReference(
                      new CellReference(2, 0),
                      new CellReference(3, 1),
                      workbook.getSpreadsheetVersion()));
            });

    assertThat(headerRows(Loading.document("harbour.xlsx", xlsx))).containsExactly("Town\tRemark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour.xlsx", "harbour.xls"})
  void remarksFollowTheirRow(String name) {
    byte[] bytes =
        name.endsWith("x") ? Book.xlsx(SheetTest::remarked) : Book.xls(SheetTest::remarked);

    Document document = Loading.document(name, bytes);

    assertThat(document.text())
        .isEqualTo("Ferries\n\nArden\tslow\nMira Holt: Says who?\nBelmouth\tfast");
    assertThat(document.sections().stream().filter(s -> s.kind() == SectionKind.NOTE))
        .extracting(note -> note.attributes() + " " + document.text(note.span()))
        .containsExactly("{author=Mira Holt, kind=comment} Says who?");
  }

  private static void remarked(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Ferries");
    Row row = Book.row(sheet, 0, "Arden", "slow");
    Book.row(sheet, 1, "Belmouth", "fast");
    var helper = workbook.getCreationHelper();
    var comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
    comment.setString(helper.createRichTextString("Says who?"));
    comment.setAuthor("Mira Holt");
    comment.setAddress(row.getCell(1).getAddress());
    row.getCell(1).setCellComment(comment);
  }

  @Test
  void whatIsPrintedAtTheEdgeIsNoText() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Sheet sheet = workbook.createSheet("Ferries");
              Book.row(sheet, 0, "slow");
              sheet.getHeader().setCenter("Port of Arden");
            });

    Document document = Loading.document("harbour.xlsx", xlsx);

    assertThat(Loading.texts(document, SectionKind.PAGE_MARGIN)).containsExactly("&CPort of Arden");
  }

  @Test
  void aSheetThatClaimsToBeHugeIsReadAsItIs() throws IOException {
    byte[] xlsx = Book.xlsx(workbook -> Book.row(workbook.createSheet("Ferries"), 0, "slow", 7));
    byte[] hostile =
        replaced(
            xlsx,
            "xl/worksheets/sheet1.xml",
            "</sheetData>",
            "<row r=\"1048576\"><c r=\"XFD1048576\"><v>9</v></c>"
                + "<c r=\"ZZZZZZ9\"><v>8</v></c></row></sheetData><mergeCells>"
                + "<mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B1:XFD9\"/>"
                + "<mergeCell ref=\"nonsense\"/></mergeCells>");

    assertThat(Loading.texts(Loading.document("harbour.xlsx", hostile), SectionKind.CELL))
        .containsExactly("slow");
  }

  @Test
  void aTextThatStandsInEveryCellEndsAtTheLimit() {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Sheet sheet = workbook.createSheet("Ferries");
              String text = "wave after wave ".repeat(100);
              for (int i = 0; i < 100; i++) {
                Book.row(sheet, i, text);
              }
            });
    LoaderSettings narrow =
        LoaderSettings.standard().withLimits(new Limits(10_000, 10, 100, 1 << 20, 100));

    Loaded outcome = Loading.outcomes(narrow, "harbour.xlsx", xlsx).get(0);

    assertThat(((Loaded.Read) outcome).reason()).isEqualTo(Reason.OVER_LIMIT);
    assertThat(Loading.document(outcome).text()).hasSizeLessThanOrEqualTo(10_000);
  }

  @Test
  void aDamagedSheetDoesNotHideTheOthers() throws IOException {
    byte[] xlsx =
        Book.xlsx(
            workbook -> {
              Book.row(workbook.createSheet("Ferries"), 0, "slow", "dear");
              Book.row(workbook.createSheet("Cranes"), 0, "tall");
            });
    byte[] damaged = replaced(xlsx, "xl/worksheets/sheet1.xml", "<c r=\"B1\"", "<c r=\"B1\" <<< ");

    Loaded outcome = Loading.outcomes("harbour.xlsx", damaged).get(0);

    assertThat(((Loaded.Read) outcome).reason()).isEqualTo(Reason.DAMAGED_IN_PART);
    assertThat(Loading.document(outcome).text()).contains("slow").contains("tall");
  }

  @Test
  void aWorkbookThatIsCutGivesWhatCanBeRead() {
    byte[] xls = Book.xls(SheetTest::frozen);

    List<Loaded> outcomes = Loading.outcomes("harbour.xls", Arrays.copyOf(xls, xls.length / 2));

    assertThat(outcomes).isNotEmpty();
  }

  static byte[] replaced(byte[] zip, String name, String text, String other) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        String changed = entry.getName().equals(name) ? content.replace(text, other) : content;
        copy.write(changed.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return out.toByteArray();
  }

  private static List<String> cells(Document document) {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.CELL)
        .map(cell -> cell.attributes() + " " + document.text(cell.span()))
        .toList();
  }

  private static List<String> headerRows(Document document) {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.ROW)
        .filter(row -> "true".equals(row.attributes().get("header")))
        .map(row -> document.text(row.span()))
        .toList();
  }
}
