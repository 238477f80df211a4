package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the pieces of a page into reading order: what is printed in columns side by side is read
 * column by column, and what stands above or below all of them before or after.
 */
final class Columns {

  private static final int DEEPEST = 10;

  private final List<List<Piece>> regions = new ArrayList<>();

  private Columns() {}

  /** Returns the regions of a page in reading order, each read line by line. */
  static List<List<Piece>> regions(List<Piece> pieces) {
    Columns columns = new Columns();
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparing(piece -> piece.box().top()));
    columns.split(sorted, 0);
    return columns.regions;
  }

  private void split(List<Piece> pieces, int depth) {
    if (pieces.isEmpty()) {
      return;
    }
    Gutter gutter = depth < DEEPEST ? Gutter.in(pieces) : null;
    if (gutter == null) {
      regions.add(pieces);
      return;
    }
    List<Piece> above = new ArrayList<>();
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    List<Piece> below = new ArrayList<>();
    for (Piece piece : pieces) {
      partOf(piece, gutter, above, left, right, below).add(piece);
    }
    split(above, depth + 1);
    split(left, depth + 1);
    split(right, depth + 1);
    split(below, depth + 1);
  }

  private static List<Piece> partOf(
      Piece piece,
      Gutter gutter,
      List<Piece> above,
      List<Piece> left,
      List<Piece> right,
      List<Piece> below) {
    float y = piece.box().centreY();
    if (y < gutter.top()) {
      return above;
    }
    if (y > gutter.bottom()) {
      return below;
    }
    return piece.box().centreX() < gutter.x() ? left : right;
  }

  /** Returns the box around all pieces. */
  static Box around(List<Piece> pieces) {
    @Nullable Box around = null;
    for (Piece piece : pieces) {
      around = around == null ? piece.box() : around.with(piece.box());
    }
    return around == null ? new Box(0, 0, 0, 0) : around;
  }
}
