package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The empty strip between two columns.
 *
 * @param x its middle
 * @param top where the columns begin
 * @param bottom where they end
 */
record Gutter(float x, float top, float bottom) {

  private static final float STRIP = 2;
  private static final int MOST_STRIPS = 1_000;
  private static final int LEAST_LINES = 3;
  private static final int LEAST_LETTERS = 12;
  private static final int FEW_LETTERS = 18;
  private static final int MANY_LINES = 12;
  private static final float FILLED = 0.55f;
  private static final int TRIES = 24;
  private static final float LETTERS = 0.55f;

  /** Returns the tallest gutter with running text on both sides, null where there is none. */
  static @Nullable Gutter in(List<Piece> sorted) {
    Box region = Columns.around(sorted);
    List<Gutter> candidates = candidates(sorted, region);
    candidates.sort(Comparator.comparing(gutter -> gutter.top - gutter.bottom));
    List<Gutter> tried = new ArrayList<>();
    for (Gutter candidate : candidates) {
      if (tried.size() < TRIES && tried.stream().noneMatch(candidate::isLike)) {
        tried.add(candidate);
        Gutter gutter = candidate.trimmed(sorted, region);
        if (gutter != null) {
          return gutter;
        }
      }
    }
    return null;
  }

  /** Returns the tallest empty stretch of each strip, neighbours with the same stretch as one. */
  private static List<Gutter> candidates(List<Piece> sorted, Box region) {
    float step = Math.max(STRIP, region.width() / MOST_STRIPS);
    int count = (int) (region.width() / step) + 1;
    float[] last = new float[count];
    float[] top = new float[count];
    float[] bottom = new float[count];
    for (int i = 0; i < count; i++) {
      last[i] = region.top();
    }
    for (Piece piece : sorted) {
      Box box = piece.box();
      int from = Math.max(0, (int) ((box.left() - region.left()) / step));
      int to = Math.min(count - 1, (int) ((box.right() - region.left()) / step));
      for (int i = from; i <= to; i++) {
        widen(i, last[i], box.top(), top, bottom);
        last[i] = Math.max(last[i], box.bottom());
      }
    }
    for (int i = 0; i < count; i++) {
      widen(i, last[i], region.bottom(), top, bottom);
    }
    return joined(top, bottom, region.left(), step);
  }

  private static void widen(int i, float from, float to, float[] top, float[] bottom) {
    if (to - from > bottom[i] - top[i]) {
      top[i] = from;
      bottom[i] = to;
    }
  }

  private static List<Gutter> joined(float[] top, float[] bottom, float left, float step) {
    List<Gutter> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= top.length; i++) {
      if (i == top.length || top[i] != top[from] || bottom[i] != bottom[from]) {
        joined.add(new Gutter(left + step * (from + i) / 2, top[from], bottom[from]));
        from = i;
      }
    }
    return joined;
  }

  private boolean isLike(Gutter other) {
    return Math.abs(x - other.x) < 3 * STRIP && top >= other.top && bottom <= other.bottom;
  }

  /** Returns it without what only looks like a part of the columns, null if it parts no columns. */
  private @Nullable Gutter trimmed(List<Piece> sorted, Box region) {
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Piece piece : sorted) {
      if (piece.box().centreY() > top && piece.box().centreY() < bottom) {
        (piece.box().centreX() < x ? left : right).add(piece);
      }
    }
    if (!isText(left) || !isText(right)) {
      return null;
    }
    float end = bottom < region.bottom() ? end(left, right) : bottom;
    return new Gutter(x, begin(sorted, left, right), end);
  }

  /** The last, short line of a heading over both columns belongs to what is above them. */
  private float begin(List<Piece> sorted, List<Piece> left, List<Piece> right) {
    TextLine over = over(sorted);
    float rightTop = Columns.around(right).top();
    for (int i = 0; over != null && i < Math.min(LEAST_LINES, left.size() - 1); i++) {
      Piece piece = left.get(i);
      if (!isOfType(piece, over) || piece.box().bottom() > rightTop) {
        return top;
      }
      if (!isOfType(left.get(i + 1), over)) {
        return (piece.box().bottom() + left.get(i + 1).box().top()) / 2;
      }
    }
    return top;
  }

  /** Returns the line that stands right over the gutter, null where none does. */
  private @Nullable TextLine over(List<Piece> sorted) {
    TextLine over = null;
    for (Piece piece : sorted) {
      Box box = piece.box();
      over = box.centreY() < top && box.left() < x && box.right() > x ? piece.line() : over;
    }
    return over;
  }

  private static boolean isOfType(Piece piece, TextLine other) {
    TextLine line = piece.line();
    return line != null && Body.isNear(line.size(), other.size());
  }

  /** Text in a column has several lines of several words; a column of a table has numbers. */
  private static boolean isText(List<Piece> side) {
    Set<Integer> rows = new HashSet<>();
    int letters = 0;
    int all = 0;
    float width = 0;
    for (Piece piece : side) {
      TextLine line = piece.line();
      if (line != null) {
        rows.add(piece.row());
        width += line.box().width();
        all += line.text().length();
        letters += (int) line.text().chars().filter(Character::isLetter).count();
      }
    }
    boolean many = rows.size() >= MANY_LINES;
    boolean filled = width > FILLED * rows.size() * Columns.around(side).width();
    return rows.size() >= LEAST_LINES
        && (many || filled)
        && all >= (many ? LEAST_LETTERS : FEW_LETTERS) * rows.size()
        && letters >= LETTERS * all;
  }

  /** A short line under both columns, such as the next heading, belongs to what is below them. */
  private float end(List<Piece> left, List<Piece> right) {
    float rightEnd = Columns.around(right).bottom();
    for (int i = left.size() - 1; i > 0 && i >= left.size() - LEAST_LINES; i--) {
      Box line = left.get(i).box();
      float before = left.get(i - 1).box().bottom();
      boolean apart = line.top() - before > line.height() / 2 && line.top() > rightEnd;
      if (apart && Math.abs(before - rightEnd) < 2 * line.height()) {
        return (before + line.top()) / 2;
      }
    }
    return bottom;
  }
}
