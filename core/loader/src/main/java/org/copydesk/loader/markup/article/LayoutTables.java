package org.copydesk.loader.markup.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables that hold data from those that only arrange a page.
 *
 * <p>A table holds data if it has header cells or a caption, or short texts in rows of several
 * cells. One whose cells hold paragraphs, other tables or a whole article arranges them.
 */
public final class LayoutTables implements NodeVisitor {

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "br");
  private static final Set<String> PARTS =
      Set.of("table", "tbody", "tfoot", "thead", "tr", "td", "colgroup");
  private static final int MOST_BLOCKS = 3;
  private static final int LONGEST_CELL = 600;

  private final Deque<Table> open = new ArrayDeque<>();
  private final List<Element> found = new ArrayList<>();
  private final Set<Element> data = Collections.newSetFromMap(new IdentityHashMap<>());

  private LayoutTables() {}

  /** What has been seen of one table. */
  private static final class Table {
    private boolean data;
    private boolean arranges;
    private boolean wide;
    private int rows;
    private int cells;
    private int blocks;
    private int length;
  }

  /** Returns the tables below an element that hold data in several rows. */
  static Set<Element> dataIn(Element root) {
    LayoutTables tables = new LayoutTables();
    root.traverse(tables);
    return tables.data;
  }

  /** Turns tables that only arrange what stands below an element into plain divisions. */
  public static void flatten(Element root) {
    LayoutTables tables = new LayoutTables();
    root.traverse(tables);
    for (Element table : tables.found) {
      for (Element part : table.children()) {
        part.children().forEach(LayoutTables::flattenRow);
        flattenPart(part);
      }
      flattenPart(table);
    }
  }

  private static void flattenRow(Element row) {
    row.children().forEach(LayoutTables::flattenPart);
    flattenPart(row);
  }

  private static void flattenPart(Element element) {
    if (PARTS.contains(element.normalName())) {
      element.tagName("div");
    }
  }

  @Override
  public void head(Node node, int depth) {
    Table table = open.peek();
    if (node instanceof TextNode text && table != null) {
      table.length += text.getWholeText().length();
      table.arranges |= table.length > LONGEST_CELL;
    } else if (node instanceof Element element) {
      head(element, table);
    }
  }

  private void head(Element element, @Nullable Table table) {
    String name = element.normalName();
    if (name.equals("table")) {
      if (table != null) {
        table.arranges = true;
      }
      Table inner = new Table();
      inner.arranges = Set.of("presentation", "none").contains(element.attr("role"));
      open.push(inner);
    } else if (table != null) {
      see(name, table);
    }
  }

  private static void see(String name, Table table) {
    switch (name) {
      case "th", "caption" -> table.data = true;
      case "tr" -> {
        table.rows++;
        table.cells = 0;
      }
      case "td" -> {
        table.wide |= ++table.cells > 1;
        table.blocks = 0;
        table.length = 0;
      }
      default -> {
        table.blocks += BLOCKS.contains(name) ? 1 : 0;
        table.arranges |= table.blocks > MOST_BLOCKS;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && element.normalName().equals("table")
        && !open.isEmpty()) {
      Table table = open.pop();
      if (!table.data && (table.arranges || !table.wide)) {
        found.add(element);
      } else if (table.rows > 1) {
        data.add(element);
      }
    }
  }
}
