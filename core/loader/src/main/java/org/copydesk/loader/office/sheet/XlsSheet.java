package org.copydesk.loader.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.loader.structure.TextBuilder;

/**
 * A sheet or a chart of a binary workbook, collected until its end, for its merged cells and
 * remarks come last.
 */
final class XlsSheet {

  private final SheetPlan plan = new SheetPlan();
  private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> margins = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<XlsSheet> charts = new ArrayList<>();

  /** The texts of drawn objects by number; some of them are the boxes of remarks. */
  private final Map<Integer, String> boxes = new TreeMap<>();

  private final Map<Integer, Remark> remarks = new HashMap<>();
  private boolean filtered;
  private int frozen;
  private boolean isFrozen;
  private int box;

  /** What the numbers of a chart are: 1 for values, 2 for what they are values of. */
  private int series;

  /** Adds what a cell shows; a second value for one cell, as charts have them, stands aside. */
  void cell(int row, int column, String text, SheetCell.Kind kind) {
    String words = text.strip();
    if (words.isEmpty()) {
      return;
    }
    int place = series == 0 ? column : 3 * column + (series == 2 ? 0 : series);
    SheetCell cell = new SheetCell(place, words, kind);
    if (rows.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(place, cell) != null) {
      texts.add(words);
    }
  }

  /** Notes what the numbers of a chart that follow are. */
  void series(int kind) {
    series = kind;
  }

  void text(String text) {
    if (!text.isBlank()) {
      texts.add(text.strip());
    }
  }

  void margin(String text) {
    if (!text.isBlank()) {
      margins.add(text.strip());
    }
  }

  void link(String address) {
    if (!address.isBlank()) {
      links.add(address.strip());
    }
  }

  void chart(XlsSheet chart) {
    charts.add(chart);
  }

  void merge(Merge merge) {
    plan.merge(merge);
  }

  /** Notes that the next text belongs to this drawn object. */
  void box(int number) {
    box = number;
  }

  void boxText(String text) {
    boxes.merge(box, text, (before, more) -> before + "\n" + more);
  }

  /** Notes that a drawn object holds what somebody says of a cell; its words follow. */
  void remark(int number, int row, String author) {
    remarks.put(number, new Remark(row, author, ""));
  }

  void freeze(int count) {
    frozen = count;
  }

  /** Notes that the panes of its window are frozen, not only split. */
  void setFrozen() {
    isFrozen = true;
  }

  void setFiltered() {
    filtered = true;
  }

  void write(TextBuilder builder, String name) {
    placeBoxes();
    if (isFrozen) {
      plan.frozen(frozen);
    } else if (filtered && !rows.isEmpty()) {
      plan.header(rows.firstKey());
    }
    SheetWriter writer = SheetWriter.open(builder, name, plan);
    writeInto(writer);
    charts.forEach(chart -> chart.writeInto(writer.beside()));
    links.forEach(writer::paragraph);
    writer.close();
  }

  private void writeInto(SheetWriter writer) {
    rows.forEach((row, cells) -> writer.row(row, List.copyOf(cells.values())));
    writer.closeRows();
    texts.forEach(writer::paragraph);
    margins.forEach(writer::margin);
  }

  private void placeBoxes() {
    boxes.forEach(
        (number, text) -> {
          Remark remark = remarks.get(number);
          if (remark == null) {
            text(text);
          } else if (!text.isBlank()) {
            plan.remark(new Remark(remark.row(), remark.author(), text.strip()));
          }
        });
  }
}
