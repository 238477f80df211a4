package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.loader.pdf.Tag.Kind;

/** Makes a table of tags; each page that it runs over has its own rows. */
final class TagTable {

  private final Map<Integer, MarkedPage> pages;
  private final TreeMap<Integer, List<Table.Row>> rows = new TreeMap<>();
  private final TreeMap<Integer, Box> boxes = new TreeMap<>();
  private int page;

  TagTable(Map<Integer, MarkedPage> pages) {
    this.pages = pages;
  }

  void add(Tag row) {
    List<Tag> tags = new ArrayList<>();
    for (Tag.Part part : row.parts()) {
      Tag inside = part.tag();
      if (inside != null) {
        tags.add(inside);
      }
    }
    List<Table.Cell> cells = new ArrayList<>();
    boolean header = !tags.isEmpty();
    for (Tag tag : tags) {
      header &= tag.kind() == Kind.HEADER_CELL;
      List<TextLine> lines = new ArrayList<>();
      addLines(tag, lines);
      cells.add(new Table.Cell(0, tag.columns(), tag.rows(), lines));
    }
    if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty())) {
      rows.computeIfAbsent(page, key -> new ArrayList<>()).add(new Table.Row(header, cells));
    }
  }

  private void addLines(Tag tag, List<TextLine> lines) {
    List<Word> words = new ArrayList<>();
    for (Tag.Part part : tag.parts()) {
      Tag inside = part.tag();
      MarkedPage on = pages.get(part.page());
      if (inside != null) {
        lines.addAll(MarkedPage.lines(words));
        words.clear();
        addLines(inside, lines);
      } else if (on != null) {
        words.addAll(on.take(part.mark()));
        page = part.page();
      }
    }
    lines.addAll(MarkedPage.lines(words));
    for (TextLine line : lines) {
      boxes.merge(page, line.box(), Box::with);
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    rows.forEach(
        (number, list) -> {
          MarkedPage on = pages.get(number);
          Box box = boxes.get(number);
          if (on != null && box != null) {
            blocks.add(Block.of(number, on.text(), new Table(box, list)));
          }
        });
    return blocks;
  }
}
