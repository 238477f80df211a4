package org.copydesk.loader.truth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes an outline in Rich Text Format, as word processors do. */
public final class RtfWriter {

  private static final String BEGIN =
      """
      {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset2 Symbol;}}
      {\\colortbl;\\red0\\green0\\blue0;}
      {\\stylesheet{\\s0\\snext0 Normal;}{\\s1\\outlinelevel0\\sbasedon0 heading 1;}{\\s2\\sbasedon0 heading 2;}
      {\\s3\\sbasedon2{\\*\\keycode x}\\outlinelevel2 Chapter three;}{\\s4 Title;}{\\s5\\sbasedon0 caption;}
      {\\s6\\sbasedon0 Quote;}{\\*\\cs7 Emphasis;}}
      {\\*\\listtable
      {\\list\\listtemplateid1{\\listlevel\\levelnfc0{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}
      {\\listlevel\\levelnfc4{\\leveltext\\'02\\'01);}{\\levelnumbers\\'01;}}{\\listname ;}\\listid11}
      {\\list\\listtemplateid2{\\listlevel\\levelnfc23{\\leveltext\\'01\\u-3913 ?;}{\\levelnumbers;}}
      {\\listlevel\\levelnfc23{\\leveltext\\'01o;}{\\levelnumbers;}}\\listid22}}
      {\\*\\listoverridetable{\\listoverride\\listid11\\listoverridecount0\\ls1}{\\listoverride\\listid22\\ls2}}
      {\\info{\\title TITLE}{\\author Mara Lind}{\\creatim\\yr2026\\mo3\\dy3\\hr9\\min5}}
      {\\header\\pard\\plain Harbour office\\par}
      """;

  private static final int WIDTH = 2000;

  private final StringBuilder text = new StringBuilder();
  private int count;

  private RtfWriter() {}

  /** Returns the bytes of a document. */
  public static byte[] write(Outline outline) {
    RtfWriter writer = new RtfWriter();
    writer.text.append(BEGIN.replace("TITLE", escaped(outline.title())));
    writer.paragraph("\\s4", outline.title());
    outline.blocks().forEach(writer::add);
    return writer.text.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void add(Outline.Block block) {
    if (block instanceof Outline.Heading heading) {
      paragraph("\\s" + heading.level(), heading.text());
    } else if (block instanceof Outline.Paragraph paragraph) {
      String note = "{\\super\\chftn{\\footnote\\pard\\plain {\\super\\chftn} %s}}";
      boolean has = !paragraph.footnote().isEmpty();
      begin("");
      text.append(escaped(paragraph.text()));
      text.append(has ? note.formatted(escaped(paragraph.footnote())) : "").append("\\par\n");
    } else if (block instanceof Outline.BlockQuote quote) {
      paragraph("\\s6", quote.text());
    } else if (block instanceof Outline.Item item) {
      addItem(item);
    } else if (block instanceof Outline.Table table) {
      addTable(table);
    } else {
      text.append("\\page\n");
    }
  }

  private void begin(String style) {
    text.append("\\pard\\plain").append(style).append("\\ql\\f0\\fs22 ");
  }

  private void paragraph(String style, String words) {
    begin(style);
    text.append('{').append(escaped(words)).append("}\\par\n");
  }

  private void addItem(Outline.Item item) {
    String mark = item.ordered() ? ++count + "." : "\\u-3913 ?";
    text.append("{\\listtext\\pard\\plain\\f1 ").append(mark).append("\\tab}");
    paragraph("\\ls" + (item.ordered() ? 1 : 2) + "\\ilvl" + (item.level() - 1), item.text());
  }

  private void addTable(Outline.Table table) {
    paragraph("\\s5", table.caption());
    List<Outline.Cell> open = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      addRow(cells(table.rows().get(i), table.columns(), open), i == 0);
      open = below(table.rows().get(i), open);
    }
    text.append("\\pard\\plain\n");
  }

  /** Puts those cells in that go on from the row above; they have no words. */
  private static List<Outline.Cell> cells(
      List<Outline.Cell> row, int columns, List<Outline.Cell> open) {
    List<Outline.Cell> cells = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      for (Outline.Cell cell : row) {
        if (cell.column() == column) {
          cells.add(cell);
        }
      }
      for (Outline.Cell cell : open) {
        if (cell.column() == column) {
          cells.add(new Outline.Cell(column, "", cell.columns(), -1));
        }
      }
    }
    return cells;
  }

  private static List<Outline.Cell> below(List<Outline.Cell> row, List<Outline.Cell> open) {
    List<Outline.Cell> below = new ArrayList<>();
    for (List<Outline.Cell> cells : List.of(row, open)) {
      for (Outline.Cell cell : cells) {
        if (cell.rows() > 1) {
          below.add(new Outline.Cell(cell.column(), "", cell.columns(), cell.rows() - 1));
        }
      }
    }
    return below;
  }

  /** Cells that take several columns are written in both usual ways. */
  private void addRow(List<Outline.Cell> cells, boolean header) {
    text.append("\\trowd\\trgaph108\\trleft-108").append(header ? "\\trhdr" : "");
    StringBuilder words = new StringBuilder();
    for (Outline.Cell cell : cells) {
      text.append(cell.rows() > 1 ? "\\clvmgf" : cell.rows() < 0 ? "\\clvmrg" : "");
      boolean wide = cell.columns() > 1 && count % 2 == 0;
      if (wide) {
        text.append("\\clmgf\\cellx").append(WIDTH * cell.column()).append("\\clmrg");
      }
      text.append("\\clbrdrt\\brdrs\\cellx").append(WIDTH * (cell.column() + cell.columns() - 1));
      words.append("\\pard\\intbl ").append(escaped(cell.text())).append("\\cell ");
      words.append(wide ? "\\pard\\intbl\\cell " : "");
    }
    text.append('\n').append(words).append("\\row\n");
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (char c : words.toCharArray()) {
      if (c > 0x7F) {
        escaped.append("\\u").append((short) c).append(" ?");
      } else {
        escaped.append("\\{}".indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }
}
