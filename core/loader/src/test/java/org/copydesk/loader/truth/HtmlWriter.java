package org.copydesk.loader.truth;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes an outline as a web page. */
public final class HtmlWriter {

  private final Document page;
  private Element list;
  private int depth;
  private int notes;

  private HtmlWriter(String title) {
    this.page = Document.createShell("");
    this.page.title(title);
    this.list = page.body();
  }

  /** Returns the bytes of a page. */
  public static byte[] write(Outline outline) {
    HtmlWriter writer = new HtmlWriter(outline.title());
    writer.page.body().appendElement("h1").text(outline.title());
    outline.blocks().forEach(writer::add);
    return writer.page.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private void add(Outline.Block block) {
    if (block instanceof Outline.Item item) {
      addItem(item);
      return;
    }
    list = page.body();
    depth = 0;
    if (block instanceof Outline.Heading heading) {
      list.appendElement("h" + heading.level()).text(heading.text());
    } else if (block instanceof Outline.Paragraph paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof Outline.BlockQuote quote) {
      list.appendElement("blockquote").appendElement("p").text(quote.text());
    } else if (block instanceof Outline.Table table) {
      addTable(table);
    }
  }

  private void addParagraph(Outline.Paragraph paragraph) {
    list.appendElement("p").text(paragraph.text());
    if (!paragraph.footnote().isEmpty()) {
      Element note = list.appendElement("aside").attr("role", "doc-footnote");
      note.id("note-" + ++notes).text(paragraph.footnote());
    }
  }

  private void addItem(Outline.Item item) {
    while (depth < item.level()) {
      Element outer = depth == 0 ? list : list.lastElementChild();
      list = outer.appendElement(item.ordered() ? "ol" : "ul");
      depth++;
    }
    while (depth > item.level()) {
      list = list.parent().parent();
      depth--;
    }
    list.appendElement("li").text(item.text());
  }

  private void addTable(Outline.Table table) {
    Element element = list.appendElement("table");
    element.appendElement("caption").text(table.caption());
    String name = "th";
    for (List<Outline.Cell> row : table.rows()) {
      Element line = element.appendElement("tr");
      for (Outline.Cell cell : row) {
        Element field = line.appendElement(name).text(cell.text());
        field.attr("colspan", "" + cell.columns()).attr("rowspan", "" + cell.rows());
      }
      name = "td";
    }
  }
}
