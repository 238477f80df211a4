package org.copydesk.cli.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.engine.store.LedgerLine;

/**
 * Lines of a ledger as a table whose cells are broken within their columns. It is told of every
 * line twice: first to find its widths, then to print.
 */
public final class LedgerTable {

  private static final String GAP = "  ";
  private static final int NARROWEST_DETAIL = 40;
  private static final int NARROWEST_PLACE = 16;
  private static final int INDENT = 4;

  private final int width;
  private final boolean times;
  private final boolean colour;
  private final Consumer<String> out;
  private final int[] widths;

  /**
   * Makes a table of which nothing is known yet.
   *
   * @param width the columns of the screen
   * @param times whether it shows what the journal says
   */
  public LedgerTable(int width, boolean times, boolean colour, Consumer<String> out) {
    this.width = width;
    this.times = times;
    this.colour = colour;
    this.out = out;
    this.widths = new int[LedgerCells.titles(times).size()];
  }

  /** Finds out how wide its cells are. */
  public void measure(LedgerLine line) {
    widen(LedgerCells.of(line, times));
  }

  private void widen(List<Inked> cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], cells.get(i).width());
    }
  }

  /** Prints the titles; columns in which no line has anything are left out. */
  public void printHead() {
    List<Inked> titles = new ArrayList<>();
    LedgerCells.titles(times).forEach(title -> titles.add(Inked.of(title, Ink.BOLD)));
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widths[i] == 0 ? 0 : Math.max(widths[i], titles.get(i).width());
    }
    fit();
    titles.set(titles.size() - 1, widths[widths.length - 1] == 0 ? Inked.EMPTY : last(titles));
    print(titles);
  }

  private static Inked last(List<Inked> cells) {
    return cells.get(cells.size() - 1);
  }

  /**
   * Gives the detail a column where there is room beside whole places; otherwise it goes below
   * them, and they have what the columns between leave.
   */
  private void fit() {
    int last = widths.length - 1;
    int between = 0;
    for (int i = 1; i < last; i++) {
      between += widths[i] == 0 ? 0 : widths[i] + GAP.length();
    }
    int room = width - between - GAP.length();
    if (widths[0] + Math.min(NARROWEST_DETAIL, widths[last]) <= room) {
      widths[last] = room - widths[0];
    } else {
      widths[0] = Math.min(widths[0], Math.max(NARROWEST_PLACE, width - between));
      widths[last] = 0;
    }
  }

  /** Prints a line. */
  public void print(LedgerLine line) {
    print(LedgerCells.of(line, times));
  }

  private void print(List<Inked> cells) {
    int last = widths.length - 1;
    List<List<Inked>> columns = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      List<Inked> lines = widths[i] == 0 ? List.of() : cells.get(i).wrapped(widths[i]);
      columns.add(lines);
      most = Math.max(most, lines.size());
    }
    for (int row = 0; row < most; row++) {
      out.accept(joined(columns, row).written(colour).stripTrailing());
    }
    boolean below = widths[last] == 0 && !cells.get(last).isEmpty();
    for (Inked line : below ? cells.get(last).wrapped(width - INDENT) : List.<Inked>of()) {
      out.accept(" ".repeat(INDENT) + line.written(colour));
    }
  }

  private Inked joined(List<List<Inked>> columns, int row) {
    Inked joined = Inked.EMPTY;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        List<Inked> lines = columns.get(i);
        Inked cell = row < lines.size() ? lines.get(row) : Inked.EMPTY;
        joined = joined.plus(i == widths.length - 1 ? cell : cell.padded(widths[i]).plus(GAP));
      }
    }
    return joined;
  }
}
