package org.copydesk.loader.truth;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes an outline as a Word file. */
public final class DocxWriter {

  private static final String EMBEDDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

  private final XWPFDocument document = new XWPFDocument();
  private final Map<Boolean, BigInteger> schemes = new HashMap<>();
  private BigInteger list = BigInteger.ZERO;
  private Outline.Block before = new Outline.PageBreak();

  private DocxWriter() {}

  /** Returns the bytes of a document in which a file of this name is embedded. */
  public static byte[] write(Outline outline, String embedded) {
    DocxWriter writer = new DocxWriter();
    writer.addStyles();
    writer.paragraph("Title", outline.title());
    outline.blocks().forEach(writer::add);
    writer.embed(embedded);
    try (XWPFDocument document = writer.document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Heading 2 takes its level from the heading that it is based on in another language. */
  private void addStyles() {
    addStyle("Title", "Title", "", -1);
    addStyle("Heading1", "heading 1", "", 0);
    addStyle("berschrift2", "Abschnitt", "Heading1", 1);
    addStyle("Heading3", "heading 3", "", -1);
    addStyle("Heading3a", "Views", "Heading3", -1);
    addStyle("Caption", "caption", "", -1);
    addStyle("Quote", "Quote", "", -1);
    addStyle("Speech", "Speech", "Quote", -1);
  }

  private void addStyle(String id, String name, String parent, int outline) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (!parent.isEmpty()) {
      style.addNewBasedOn().setVal(parent);
    }
    if (outline >= 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private void add(Outline.Block block) {
    if (block instanceof Outline.Heading heading) {
      String style = List.of("Heading1", "berschrift2", "Heading3a").get(heading.level() - 1);
      paragraph(style, heading.text());
    } else if (block instanceof Outline.Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Outline.BlockQuote quote) {
      paragraph("Speech", quote.text());
    } else if (block instanceof Outline.Item item) {
      addItem(item);
    } else if (block instanceof Outline.Table table) {
      paragraph("Caption", table.caption());
      addTable(table);
    } else {
      document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }
    before = block;
  }

  private XWPFParagraph paragraph(String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void addParagraph(Outline.Paragraph paragraph) {
    XWPFParagraph written = paragraph("", paragraph.text());
    if (!paragraph.footnote().isEmpty()) {
      var note = document.createFootnote();
      written.addFootnoteReference(note);
      note.createParagraph().createRun().setText(paragraph.footnote());
    }
  }

  private void addItem(Outline.Item item) {
    if (!(before instanceof Outline.Item)) {
      BigInteger scheme = schemes.computeIfAbsent(item.ordered(), this::scheme);
      list = document.createNumbering().addNum(scheme);
    }
    XWPFParagraph paragraph = paragraph("", item.text());
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(item.level() - 1));
  }

  private BigInteger scheme(boolean ordered) {
    CTAbstractNum scheme = CTAbstractNum.Factory.newInstance();
    scheme.setAbstractNumId(ordered ? BigInteger.ONE : BigInteger.TWO);
    for (int i = 0; i < 3; i++) {
      CTLvl level = scheme.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(ordered ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
      level.addNewLvlText().setVal(ordered ? "%" + (i + 1) + "." : "\uF0B7");
    }
    return document.createNumbering().addAbstractNum(new XWPFAbstractNum(scheme));
  }

  private void addTable(Outline.Table table) {
    XWPFTable written = document.createTable();
    written.removeRow(0);
    var grid = written.getCTTbl().addNewTblGrid();
    for (int i = 0; i < table.columns(); i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(2_000));
    }
    int[] covered = new int[table.columns() + 1];
    for (List<Outline.Cell> row : table.rows()) {
      XWPFTableRow line = written.createRow();
      line.setRepeatHeader(row == table.rows().get(0));
      while (!line.getTableCells().isEmpty()) {
        line.removeCell(0);
      }
      addCells(row, line, covered);
    }
  }

  /** Cells that go on from the row above stand in every row that they cover. */
  private static void addCells(List<Outline.Cell> row, XWPFTableRow line, int[] covered) {
    int next = 0;
    for (int column = 1; column < covered.length; column++) {
      if (covered[column] > 0) {
        covered[column]--;
        properties(line).addNewVMerge();
      } else if (next < row.size() && row.get(next).column() == column) {
        Outline.Cell cell = row.get(next++);
        CTTcPr facts = properties(line);
        line.getTableCells().get(line.getTableCells().size() - 1).setText(cell.text());
        if (cell.columns() > 1) {
          facts.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
          facts.addNewVMerge().setVal(STMerge.RESTART);
          covered[column] = cell.rows() - 1;
        }
        column += cell.columns() - 1;
      }
    }
  }

  private static CTTcPr properties(XWPFTableRow line) {
    return line.createCell().getCTTc().addNewTcPr();
  }

  private void embed(String name) {
    try {
      PackagePart part =
          document
              .getPackage()
              .createPart(
                  PackagingURIHelper.createPartName("/word/embeddings/" + name), "text/plain");
      try (OutputStream out = part.getOutputStream()) {
        out.write(
            "Numbers of the harbour office.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, EMBEDDED);
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
