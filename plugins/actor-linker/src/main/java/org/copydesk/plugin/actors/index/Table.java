package org.copydesk.plugin.actors.index;

import java.util.Arrays;

/** Finds what a file's table gives for a key; safe for any thread. */
final class Table {

  private static final long[] NONE = {};
  private static final long TAG_MASK = -1L << Slot.PAYLOAD_BITS;

  private final Pages pages;
  private final TablePlace place;

  Table(Pages pages, TablePlace place) {
    this.pages = pages;
    this.place = place;
  }

  /** Returns the payloads of a hash in their order; hardly ever one of another key among them. */
  long[] find(long hash) {
    long cell = place.cell(hash >>> Long.SIZE - place.bits());
    long from = pages.shortNumber(cell);
    long to = pages.shortNumber(cell + Integer.BYTES);
    long tag = hash << Slot.PAYLOAD_BITS;
    long[] found = NONE;
    int count = 0;
    for (long i = from; i < to; i++) {
      long slot = pages.number(place.slots() + i * Long.BYTES);
      if ((slot & TAG_MASK) == tag) {
        found = count == found.length ? Arrays.copyOf(found, Math.max(4, 2 * count)) : found;
        found[count++] = slot & ~TAG_MASK;
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }
}
