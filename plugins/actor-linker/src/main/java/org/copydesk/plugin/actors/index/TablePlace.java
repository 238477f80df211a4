package org.copydesk.plugin.actors.index;

import java.nio.ByteBuffer;

/**
 * Where a table stands: its slots in the order of their hashes, and behind them its cells, which
 * say at which slot the hashes with the same top bits begin.
 *
 * @param slots where the first slot stands
 * @param count how many slots there are
 * @param bits how many top bits of a hash tell its cell
 */
record TablePlace(long slots, long count, int bits) {

  /** About how many slots a cell has. */
  private static final int SLOTS_A_CELL = 4;

  private static final int MOST_BITS = 26;

  /** Chooses how many top bits tell a cell. */
  static int bitsFor(long count) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(count / SLOTS_A_CELL);
    return Math.min(MOST_BITS, Math.max(1, bits));
  }

  /** Returns where the begin of a cell is written. */
  long cell(long cell) {
    return slots + count * Long.BYTES + cell * Integer.BYTES;
  }

  void write(ByteBuffer block) {
    block.putLong(slots).putLong(count).putInt(bits);
  }

  static TablePlace read(ByteBuffer block) {
    return new TablePlace(block.getLong(), block.getLong(), block.getInt());
  }
}
