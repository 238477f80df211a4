package org.copydesk.loader.office.old;

import java.util.NavigableSet;
import java.util.TreeSet;

/** The columns of a table, told from the edges of all its cells. */
final class TwipGrid {

  /** Edges less than this apart are one: a thirtieth of an inch, in twips. */
  private static final int SLACK = 48;

  private final NavigableSet<Integer> edges = new TreeSet<>();
  private int[] columns = new int[0];

  void addEdge(int edge) {
    Integer below = edges.floor(edge + SLACK);
    if (below == null || below < edge - SLACK) {
      edges.add(edge);
    }
  }

  /** Returns the column that begins at an edge, from 1. */
  int column(int edge) {
    if (columns.length != edges.size()) {
      columns = edges.stream().mapToInt(Integer::intValue).toArray();
    }
    int column = 0;
    int top = columns.length;
    while (column < top) {
      int middle = (column + top) >>> 1;
      if (columns[middle] < edge - SLACK) {
        column = middle + 1;
      } else {
        top = middle;
      }
    }
    return column + 1;
  }
}
