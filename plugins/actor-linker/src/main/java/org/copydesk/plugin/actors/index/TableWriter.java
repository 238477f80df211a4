package org.copydesk.plugin.actors.index;

import java.io.IOException;
import java.util.List;

/** Writes the slots of a table in their order, and then its cells. */
final class TableWriter {

  private final IndexOutput out;
  private final int bits;
  private final int[] cells;
  private final long begin;
  private long count;
  private int nextCell;

  /** Begins a table for about so many slots. */
  TableWriter(IndexOutput out, long expected) throws IOException {
    this.out = out;
    this.bits = TablePlace.bitsFor(expected);
    this.cells = new int[(1 << bits) + 1];
    out.align();
    this.begin = out.place();
  }

  /** Writes slots, whose hashes are no smaller than those before. */
  void add(List<Slot> slots) throws IOException {
    for (Slot slot : slots) {
      int cell = (int) (slot.hash() >>> Long.SIZE - bits);
      fill(cell);
      out.number(slot.written());
      count++;
    }
  }

  private void fill(int upTo) {
    while (nextCell <= upTo) {
      cells[nextCell++] = (int) count;
    }
  }

  /** Ends the table and says where it is. */
  TablePlace end() throws IOException {
    fill(cells.length - 1);
    for (int cell : cells) {
      out.shortNumber(cell);
    }
    return new TablePlace(begin, count, bits);
  }
}
