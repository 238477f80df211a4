package org.copydesk.plugin.actors.index;

/**
 * Where an entry comes from.
 *
 * @param source the number of its file, from 0
 * @param line where it begins there, from 1
 */
public record Origin(int source, long line) implements Comparable<Origin> {

  private static final int LINE_BITS = 40;

  long packed() {
    return (long) source << LINE_BITS | line;
  }

  static Origin from(long packed) {
    return new Origin((int) (packed >>> LINE_BITS), packed & (1L << LINE_BITS) - 1);
  }

  @Override
  public int compareTo(Origin other) {
    return Long.compare(packed(), other.packed());
  }
}
