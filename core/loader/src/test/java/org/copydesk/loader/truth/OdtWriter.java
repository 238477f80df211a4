package org.copydesk.loader.truth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.copydesk.loader.Samples;

/** Writes an outline as an OpenDocument text, in a package or in one file. */
public final class OdtWriter {

  private static final String SPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " office:version='1.3'";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";

  private final StringBuilder body = new StringBuilder();
  private int depth;
  private int notes;

  private OdtWriter() {}

  /** Returns the bytes of a package that holds a file of this name as well. */
  public static byte[] write(Outline outline, String embedded) {
    Map<String, byte[]> members =
        Samples.members(
            "mimetype",
            TEXT,
            "content.xml",
            "<office:document-content"
                + SPACES
                + ">"
                + automaticStyles()
                + body(outline)
                + "</office:document-content>",
            "styles.xml",
            "<office:document-styles" + SPACES + ">" + styles() + "</office:document-styles>",
            "Pictures/" + embedded,
            "Numbers of the harbour office.",
            "META-INF/manifest.xml",
            manifest(embedded));
    return Samples.zip(members);
  }

  private static String manifest(String embedded) {
    String files = "";
    for (String path : List.of("/", "content.xml", "styles.xml", "Pictures/" + embedded)) {
      String type = path.equals("/") ? TEXT : "text/xml";
      files += "<m:file-entry m:full-path='%s' m:media-type='%s'/>".formatted(path, type);
    }
    return "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' m:version='1.3'>"
        + files
        + "</m:manifest>";
  }

  /** Returns the bytes of a single XML file. */
  public static byte[] writeFlat(Outline outline) {
    String document =
        "<office:document office:mimetype='"
            + TEXT
            + "'"
            + SPACES
            + ">"
            + styles()
            + automaticStyles()
            + body(outline)
            + "</office:document>";
    return ("<?xml version='1.0'?>" + document).getBytes(StandardCharsets.UTF_8);
  }

  private static String styles() {
    return "<office:styles>"
        + style("Title", "Heading")
        + style("Heading_20_1", "Heading")
        + style("Caption", "Standard")
        + style("Table", "Caption")
        + style("Quotations", "Standard")
        + "</office:styles>";
  }

  private static String style(String name, String parent) {
    return "<style:style style:name='%s' style:family='paragraph' style:parent-style-name='%s'/>"
        .formatted(name, parent);
  }

  private static String automaticStyles() {
    StringBuilder numbers = new StringBuilder();
    StringBuilder bullets = new StringBuilder();
    for (int level = 1; level <= 3; level++) {
      numbers.append(
          "<text:list-level-style-number text:level='%d' style:num-format='1' style:num-suffix='.'/>"
              .formatted(level));
      bullets.append(
          "<text:list-level-style-bullet text:level='%d' text:bullet-char='*'/>".formatted(level));
    }
    return "<office:automatic-styles>"
        + style("P1", "Quotations")
        + ("<text:list-style style:name='L1'>" + numbers + "</text:list-style>")
        + ("<text:list-style style:name='L2'>" + bullets + "</text:list-style>")
        + "</office:automatic-styles>";
  }

  private static String body(Outline outline) {
    OdtWriter writer = new OdtWriter();
    writer.paragraph("Title", escape(outline.title()));
    outline.blocks().forEach(writer::add);
    writer.closeList(0);
    return "<office:body><office:text>" + writer.body + "</office:text></office:body>";
  }

  private void add(Outline.Block block) {
    if (block instanceof Outline.Item item) {
      addItem(item);
      return;
    }
    closeList(0);
    if (block instanceof Outline.Heading heading) {
      body.append("<text:h text:outline-level='%d'>".formatted(heading.level()))
          .append(escape(heading.text()))
          .append("</text:h>");
    } else if (block instanceof Outline.Paragraph paragraph) {
      paragraph("Standard", escape(paragraph.text()) + note(paragraph.footnote()));
    } else if (block instanceof Outline.BlockQuote quote) {
      paragraph("P1", escape(quote.text()));
    } else if (block instanceof Outline.Table table) {
      addTable(table);
    }
  }

  private void paragraph(String style, String content) {
    body.append("<text:p text:style-name='" + style + "'>" + content + "</text:p>");
  }

  private String note(String words) {
    return words.isEmpty()
        ? ""
        : "<text:note text:note-class='footnote'><text:note-citation>%d</text:note-citation>"
                .formatted(++notes)
            + ("<text:note-body><text:p>"
                + escape(words)
                + "</text:p></text:note-body></text:note>");
  }

  private void addItem(Outline.Item item) {
    closeList(item.level());
    if (depth == item.level()) {
      body.append("</text:list-item>");
    }
    while (depth < item.level()) {
      String style = depth > 0 ? "" : " text:style-name='" + (item.ordered() ? "L1" : "L2") + "'";
      body.append("<text:list" + style + ">");
      depth++;
    }
    body.append("<text:list-item>");
    paragraph("Standard", escape(item.text()));
  }

  private void closeList(int level) {
    while (depth > level) {
      body.append("</text:list-item></text:list>");
      depth--;
    }
  }

  private void addTable(Outline.Table table) {
    paragraph("Table", escape(table.caption()));
    body.append("<table:table>");
    body.append("<table:table-column/>".repeat(table.columns()));
    body.append("<table:table-header-rows>");
    int[] covered = new int[table.columns() + 1];
    for (List<Outline.Cell> row : table.rows()) {
      body.append("<table:table-row>");
      addCells(row, covered);
      body.append("</table:table-row>");
      body.append(row == table.rows().get(0) ? "</table:table-header-rows>" : "");
    }
    body.append("</table:table>");
  }

  private void addCells(List<Outline.Cell> row, int[] covered) {
    int next = 0;
    for (int column = 1; column < covered.length; column++) {
      boolean here = next < row.size() && row.get(next).column() == column;
      if (covered[column] > 0 || !here) {
        covered[column] = Math.max(0, covered[column] - 1);
        body.append("<table:covered-table-cell/>");
      } else {
        Outline.Cell cell = row.get(next++);
        covered[column] = cell.rows() - 1;
        body.append(
            "<table:table-cell table:number-columns-spanned='%d' table:number-rows-spanned='%d'>"
                .formatted(cell.columns(), cell.rows()));
        paragraph("Standard", escape(cell.text()));
        body.append("</table:table-cell>");
      }
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
