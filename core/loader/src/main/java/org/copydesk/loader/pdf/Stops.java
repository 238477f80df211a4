package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table without lines: where the pieces of its rows stand above each other. */
final class Stops {

  private static final float NEAR = 3;
  private static final float CROSSED = 0.18f;
  private static final float ALIGNED = 0.6f;
  private static final float WIDE = 0.2f;

  private final List<Box> columns;
  private final List<List<TextLine>> rows;

  private Stops(List<Box> columns, List<List<TextLine>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Finds the columns, which a few wide pieces may cross. */
  static Stops of(List<List<TextLine>> rows) {
    List<float[]> edges = new ArrayList<>();
    for (List<TextLine> row : rows) {
      for (TextLine piece : row) {
        edges.add(new float[] {piece.left(), 1});
        edges.add(new float[] {piece.right(), -1});
      }
    }
    edges.sort(Comparator.comparing((float[] edge) -> edge[0]).thenComparing(edge -> -edge[1]));
    int crossing = rows.size() < 4 ? 0 : Math.max(1, (int) (CROSSED * rows.size()));
    List<Box> columns = new ArrayList<>();
    int depth = 0;
    float begin = 0;
    for (float[] edge : edges) {
      int before = depth;
      depth += (int) edge[1];
      if (before <= crossing && depth > crossing) {
        begin = edge[0];
      } else if (before > crossing && depth <= crossing) {
        add(columns, begin, edge[0]);
      }
    }
    return new Stops(columns, rows);
  }

  private static void add(List<Box> columns, float begin, float end) {
    int last = columns.size() - 1;
    if (last >= 0 && begin - columns.get(last).right() < NEAR) {
      columns.set(last, new Box(columns.get(last).left(), 0, end, 1));
    } else {
      columns.add(new Box(begin, 0, end, 1));
    }
  }

  int count() {
    return columns.size();
  }

  /** Returns the number of the first column that a piece stands in, from 0. */
  int first(TextLine piece) {
    int nearest = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (shared(piece, i) > 0) {
        return i;
      }
      nearest = distance(piece, i) < distance(piece, nearest) ? i : nearest;
    }
    return nearest;
  }

  /** Returns the number of the last column that a piece stands in. */
  int last(TextLine piece) {
    for (int i = columns.size() - 1; i >= 0; i--) {
      if (shared(piece, i) > 0) {
        return i;
      }
    }
    return first(piece);
  }

  /** Cuts a piece where a word begins exactly where another column does. */
  List<TextLine> cut(TextLine piece) {
    List<TextLine> cut = new ArrayList<>();
    List<Word> words = piece.words();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      float gap = word.left() - words.get(i - 1).right();
      if (gap > WIDE * word.size() && begins(word.left())) {
        cut.add(TextLine.of(words.subList(from, i)));
        from = i;
      }
    }
    if (from == 0) {
      return List.of(piece);
    }
    cut.add(TextLine.of(words.subList(from, words.size())));
    return cut;
  }

  private boolean begins(float left) {
    return columns.stream().skip(1).anyMatch(column -> Math.abs(column.left() - left) < NEAR / 2);
  }

  private float shared(TextLine piece, int column) {
    Box box = columns.get(column);
    return Math.min(piece.right(), box.right()) - Math.max(piece.left(), box.left());
  }

  private float distance(TextLine piece, int column) {
    return Math.abs(piece.box().centreX() - columns.get(column).centreX());
  }

  /** Tells whether the pieces of most columns begin, end or stand in the middle alike. */
  boolean areAligned() {
    int aligned = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<TextLine> pieces = new ArrayList<>();
      for (List<TextLine> row : rows) {
        for (TextLine piece : row) {
          if (first(piece) == i && last(piece) == i) {
            pieces.add(piece);
          }
        }
      }
      aligned += pieces.size() > 1 && isAligned(pieces) ? 1 : 0;
    }
    return aligned >= 2 && aligned >= ALIGNED * columns.size();
  }

  private static boolean isAligned(List<TextLine> pieces) {
    return alike(pieces.stream().map(TextLine::left).sorted().toList())
        || alike(pieces.stream().map(TextLine::right).sorted().toList())
        || alike(pieces.stream().map(piece -> piece.box().centreX()).sorted().toList());
  }

  private static boolean alike(List<Float> sorted) {
    float middle = sorted.get(sorted.size() / 2);
    long near = sorted.stream().filter(at -> Math.abs(at - middle) < NEAR).count();
    return near >= ALIGNED * sorted.size();
  }
}
