package org.copydesk.loader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts words into lines by where they stand, whatever the order in which they were printed.
 *
 * <p>A line is cut where a gap is wider than any between words, so that columns fall apart; what
 * belongs together is joined again when the columns are known.
 */
final class LineFinder {

  private static final float SAME_LINE = 0.2f;
  private static final float SMALLER = 0.87f;
  private static final float SCRIPT_SHIFT = 0.6f;
  private static final float SCRIPT_GAP = 1;
  private static final int NEAR_ROWS = 4;
  private static final float CUT = 0.75f;

  private LineFinder() {}

  /** Returns the rows of a page from top to bottom, each as the pieces that gaps cut it into. */
  static List<List<TextLine>> rows(List<Word> words) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (List<Word> row : groups(words)) {
      rows.add(pieces(row));
    }
    return rows;
  }

  /** Returns the lines that words make where no columns are to be told apart. */
  static List<TextLine> lines(List<Word> words) {
    return groups(words).stream().map(TextLine::of).toList();
  }

  private static List<List<Word>> groups(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparing(Word::baseline));
    List<List<Word>> rows = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (Word word : sorted) {
      if (!row.isEmpty() && !isOnLine(word, row.get(row.size() - 1), row.get(0))) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    rows.forEach(one -> one.sort(Comparator.comparing(Word::left)));
    return withScripts(rows);
  }

  private static boolean isOnLine(Word word, Word last, Word first) {
    float size = Math.min(word.size(), last.size());
    return word.baseline() - last.baseline() <= SAME_LINE * size
        && word.baseline() - first.baseline() <= 2 * SAME_LINE * size;
  }

  /** Moves raised and lowered words to the line that they stand at. */
  private static List<List<Word>> withScripts(List<List<Word>> rows) {
    float[] sizes = new float[rows.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = (float) rows.get(i).stream().mapToDouble(Word::size).max().orElse(0);
    }
    List<List<Word>> kept = new ArrayList<>();
    List<List<Word>> added = new ArrayList<>();
    rows.forEach(row -> added.add(new ArrayList<>()));
    for (int i = 0; i < rows.size(); i++) {
      List<Word> stay = new ArrayList<>();
      for (Word word : rows.get(i)) {
        int line = lineOf(word, i, rows, sizes);
        (line == i ? stay : added.get(line)).add(word);
      }
      kept.add(stay);
    }
    for (int i = 0; i < kept.size(); i++) {
      if (!added.get(i).isEmpty()) {
        kept.get(i).addAll(added.get(i));
        kept.get(i).sort(Comparator.comparing(Word::left));
      }
    }
    kept.removeIf(List::isEmpty);
    return kept;
  }

  private static int lineOf(Word word, int own, List<List<Word>> rows, float[] sizes) {
    int first = Math.max(0, own - NEAR_ROWS);
    int last = Math.min(rows.size() - 1, own + NEAR_ROWS);
    for (int i = first; i <= last; i++) {
      if (i != own && word.size() < SMALLER * sizes[i] && isBeside(word, rows.get(i))) {
        return i;
      }
    }
    return own;
  }

  private static boolean isBeside(Word word, List<Word> row) {
    if (Math.abs(row.get(0).baseline() - word.baseline()) > SCRIPT_SHIFT * row.get(0).size()) {
      return false;
    }
    int at = firstFrom(row, word.left());
    Word before = at > 0 ? row.get(at - 1) : null;
    Word after = at < row.size() ? row.get(at) : null;
    return before != null && isNear(word, before, word.left() - before.right())
        || after != null && isNear(word, after, after.left() - word.right());
  }

  private static boolean isNear(Word word, Word other, float gap) {
    return word.size() < SMALLER * other.size()
        && gap < SCRIPT_GAP * other.size()
        && gap > -other.size();
  }

  private static int firstFrom(List<Word> row, float left) {
    int low = 0;
    int high = row.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (row.get(middle).left() < left) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<TextLine> pieces(List<Word> row) {
    List<TextLine> pieces = new ArrayList<>();
    int from = 0;
    float right = row.get(0).right();
    for (int i = 1; i < row.size(); i++) {
      Word word = row.get(i);
      float size = Math.max(word.size(), row.get(i - 1).size());
      if (word.left() - right > CUT * size) {
        pieces.add(TextLine.of(row.subList(from, i)));
        from = i;
      }
      right = Math.max(right, word.right());
    }
    pieces.add(TextLine.of(row.subList(from, row.size())));
    return pieces;
  }
}
