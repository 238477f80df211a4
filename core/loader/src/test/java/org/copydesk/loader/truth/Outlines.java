package org.copydesk.loader.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.copydesk.loader.truth.Outline.Block;
import org.copydesk.loader.truth.Outline.Cell;

/** Invents reports of a harbour town; the same number gives the same report. */
public final class Outlines {

  private static final List<String> PLACES =
      List.of("Arden", "Belmouth", "Corran", "Dunwick", "Eastquay", "Farhaven", "Glenport");
  private static final List<String> THINGS =
      List.of("ferries", "cranes", "quays", "homes", "jobs", "trawlers", "warehouses", "permits");
  private static final List<String> DEEDS =
      List.of("approved", "delayed", "questioned", "funded", "closed", "repaired", "surveyed");

  private final Random random;
  private int sentences;

  private Outlines(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a report of some pages with blocks of every kind. */
  public static Outline report(long seed) {
    Outlines outlines = new Outlines(seed);
    List<Block> blocks = new ArrayList<>();
    for (int chapter = 1; chapter <= 3; chapter++) {
      outlines.addChapter(chapter, blocks);
    }
    return new Outline(outlines.heading("Report on"), blocks);
  }

  private void addChapter(int chapter, List<Block> blocks) {
    if (chapter > 1) {
      blocks.add(new Outline.PageBreak());
    }
    blocks.add(new Outline.Heading(1, heading("Chapter " + chapter + " on")));
    blocks.add(new Outline.Paragraph(text(4), ""));
    blocks.add(new Outline.Heading(2, heading("Costs of")));
    blocks.add(new Outline.Paragraph(text(3), "See the annex " + sentence()));
    addList(random.nextBoolean(), blocks);
    blocks.add(new Outline.Paragraph(text(2), ""));
    blocks.add(table(chapter));
    blocks.add(new Outline.Heading(3, heading("Views on")));
    blocks.add(new Outline.BlockQuote(text(2)));
    addList(random.nextBoolean(), blocks);
    blocks.add(new Outline.Paragraph(text(5), ""));
  }

  private void addList(boolean ordered, List<Block> blocks) {
    for (int i = 0; i < 4; i++) {
      blocks.add(new Outline.Item(1, ordered, item()));
      for (int j = 0; i % 2 == 1 && j < 2; j++) {
        blocks.add(new Outline.Item(2, ordered, item()));
      }
    }
  }

  /** A table with a cell over two columns, one over two rows and an empty one. */
  private Outline.Table table(int chapter) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(cell(1, "Town"), cell(2, "Year"), cell(3, "Plan"), cell(4, "Cost")));
    String place = place();
    rows.add(List.of(new Cell(1, place + " north", 1, 2), number(2), number(3), number(4)));
    rows.add(List.of(number(2), cell(3, ""), number(4)));
    rows.add(List.of(cell(1, place()), new Cell(2, "none before " + number(), 2, 1), number(4)));
    for (int i = 0; i < 3; i++) {
      rows.add(List.of(cell(1, place()), number(2), number(3), number(4)));
    }
    return new Outline.Table("Table " + chapter + ": " + heading("Spending on"), rows);
  }

  private static Cell cell(int column, String text) {
    return new Cell(column, text, 1, 1);
  }

  private Cell number(int column) {
    return cell(column, number());
  }

  private String number() {
    return String.format(Locale.ROOT, "%,d", 1 + random.nextInt(99_999));
  }

  private String heading(String begin) {
    return begin + " " + thing() + " in " + place() + " no " + ++sentences;
  }

  private String item() {
    return number() + " " + thing() + " for " + place() + " no " + ++sentences;
  }

  private String text(int count) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      text.add(sentence());
    }
    return String.join(" ", text);
  }

  private String sentence() {
    return "The council of %s %s %s %s on day %d, and nobody in %s was surprised by that."
        .formatted(place(), deed(), number(), thing(), ++sentences, place());
  }

  private String place() {
    return PLACES.get(random.nextInt(PLACES.size()));
  }

  private String thing() {
    return THINGS.get(random.nextInt(THINGS.size()));
  }

  private String deed() {
    return DEEDS.get(random.nextInt(DEEDS.size()));
  }
}
