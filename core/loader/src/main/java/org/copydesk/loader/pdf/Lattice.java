package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.loader.pdf.Rulers.Ruler;

/** The rows and columns that lines which meet each other make. */
final class Lattice {

  private static final int MOST_CELLS = 40_000;
  private static final float DRAWN = 0.6f;

  private final float[] xs;
  private final float[] ys;
  private final List<Ruler> across;
  private final List<Ruler> upright;

  Lattice(List<Ruler> across, List<Ruler> upright) {
    this.across = across;
    this.upright = upright;
    List<Float> x = new ArrayList<>();
    List<Float> y = new ArrayList<>();
    for (Ruler ruler : upright) {
      x.add(ruler.at());
      y.add(ruler.from());
      y.add(ruler.to());
    }
    for (Ruler ruler : across) {
      y.add(ruler.at());
      x.add(ruler.from());
      x.add(ruler.to());
    }
    this.xs = Rulers.distinct(x);
    this.ys = Rulers.distinct(y);
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  boolean isTable() {
    return columns() > 1 && rows() > 0 && (long) columns() * rows() <= MOST_CELLS;
  }

  Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  Box row(int row) {
    return new Box(xs[0], ys[row], xs[xs.length - 1], ys[row + 1]);
  }

  int column(float x) {
    return slot(xs, x);
  }

  int row(float y) {
    return slot(ys, y);
  }

  private static int slot(float[] edges, float at) {
    int found = Arrays.binarySearch(edges, at);
    int slot = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(slot, edges.length - 2));
  }

  /** Tells whether no line is drawn on the right of a place. */
  boolean isOpenRight(int row, int column) {
    return column + 1 < columns() && !isDrawn(upright, xs[column + 1], ys[row], ys[row + 1]);
  }

  /** Tells whether no line is drawn below a place. */
  boolean isOpenBelow(int row, int column) {
    return row + 1 < rows() && !isDrawn(across, ys[row + 1], xs[column], xs[column + 1]);
  }

  private static boolean isDrawn(List<Ruler> rulers, float at, float from, float to) {
    for (Ruler ruler : rulers) {
      if (Math.abs(ruler.at() - at) <= 5) {
        float shared = Math.min(ruler.to(), to) - Math.max(ruler.from(), from);
        if (shared >= DRAWN * (to - from)) {
          return true;
        }
      }
    }
    return false;
  }
}
