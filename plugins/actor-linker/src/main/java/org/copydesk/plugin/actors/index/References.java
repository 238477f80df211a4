package org.copydesk.plugin.actors.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which entries name which others as what they were before, or as what they belong to: finds those
 * that go in a circle.
 */
public final class References {

  private static final byte OPEN = 1;
  private static final byte DONE = 2;

  /** Pairs of places, the one that names and the one that is named. */
  private long[] pairs = new long[64];

  private int size;

  /** Takes a place that names another. */
  public void add(long from, long to) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = from;
    pairs[size++] = to;
  }

  /**
   * Returns circles, as {@link #circles(PlaceSet)} does; all entries count.
   *
   * @return the places of each
   */
  public List<long[]> circles() {
    return circles(new PlaceSet());
  }

  /**
   * Returns circles of places, each entry naming the next and the last the first; once each of them
   * is broken there is none left.
   *
   * @param without places whose entries do not count
   */
  List<long[]> circles(PlaceSet without) {
    leaveOut(without);
    PlaceSet nodes = new PlaceSet();
    for (int i = 0; i < size; i++) {
      nodes.add(pairs[i]);
    }
    long[] edges = new long[size / 2];
    for (int i = 0; i < size; i += 2) {
      edges[i / 2] = (long) nodes.indexOf(pairs[i]) << 32 | nodes.indexOf(pairs[i + 1]);
    }
    Arrays.sort(edges);
    List<long[]> circles = new ArrayList<>();
    for (int[] circle : new Walk(edges, nodes.size()).circles) {
      circles.add(Arrays.stream(circle).mapToLong(nodes::at).toArray());
    }
    return circles;
  }

  private void leaveOut(PlaceSet without) {
    int kept = 0;
    for (int i = 0; i < size; i += 2) {
      if (!without.holds(pairs[i])) {
        pairs[kept++] = pairs[i];
        pairs[kept++] = pairs[i + 1];
      }
    }
    size = kept;
  }

  /** A walk over all of them, deep before wide, without recursion: a chain may be very long. */
  private static final class Walk {

    private final long[] edges;
    private final byte[] states;
    private final int[] next;
    private final int[] way;
    private final List<int[]> circles = new ArrayList<>();
    private int depth;

    Walk(long[] edges, int nodes) {
      this.edges = edges;
      this.states = new byte[nodes];
      this.way = new int[nodes];
      this.next = new int[nodes];
      for (int i = edges.length - 1; i >= 0; i--) {
        next[(int) (edges[i] >>> 32)] = i;
      }
      for (int node = 0; node < nodes; node++) {
        if (states[node] == 0) {
          enter(node);
          walk();
        }
      }
    }

    private void enter(int node) {
      states[node] = OPEN;
      way[depth++] = node;
    }

    private void walk() {
      while (depth > 0) {
        int node = way[depth - 1];
        int edge = next[node]++;
        if (edge >= edges.length || (int) (edges[edge] >>> 32) != node) {
          states[node] = DONE;
          depth--;
        } else {
          go((int) edges[edge]);
        }
      }
    }

    private void go(int node) {
      if (states[node] == 0) {
        enter(node);
      } else if (states[node] == OPEN) {
        int first = depth - 1;
        while (way[first] != node) {
          first--;
        }
        circles.add(Arrays.copyOfRange(way, first, depth));
      }
    }
  }
}
