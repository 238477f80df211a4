package org.copydesk.plugin.actors.index;

/**
 * What a table says of one key, before it is written.
 *
 * @param hash the key's
 * @param order among those of one key, the smallest first
 * @param payload what the table gives for the key
 */
record Slot(long hash, long order, long payload) implements Comparable<Slot> {

  /** How many bytes the place of a record takes at most, in bits. */
  private static final int PLACE_BITS = 36;

  private static final int NUMBER_BITS = 8;

  /** The number of a name that has no room for its own: any from this one on. */
  static final int LAST_NUMBER = (1 << NUMBER_BITS) - 1;

  /** How many bits a payload takes; the rest of a written slot is the key's tag. */
  static final int PAYLOAD_BITS = PLACE_BITS + NUMBER_BITS;

  /** Where no record can begin any more. */
  static final long FARTHEST = 1L << PLACE_BITS;

  static long payload(long place, int number) {
    return place << NUMBER_BITS | Math.min(number, LAST_NUMBER);
  }

  static long place(long payload) {
    return payload >>> NUMBER_BITS;
  }

  static int number(long payload) {
    return (int) payload & LAST_NUMBER;
  }

  /** Returns it as a table holds it: the low bits of the hash, and the payload. */
  long written() {
    return hash << PAYLOAD_BITS | payload;
  }

  @Override
  public int compareTo(Slot other) {
    int byHash = Long.compareUnsigned(hash, other.hash);
    if (byHash != 0) {
      return byHash;
    }
    int byOrder = Long.compare(order, other.order);
    return byOrder != 0 ? byOrder : Long.compare(payload, other.payload);
  }
}
