package org.copydesk.plugin.linguistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts people's names that stand side by side: 'Vince Vince', 'Ann Moor Lewis Tate', as the ends
 * of letters and lists without commas have them.
 */
final class PersonRuns {

  private static final int LONGEST = 4;
  private static final double ALONE = 0.6;
  private static final double PLAIN = 2.0;
  private static final double WITH_INITIAL = 2.5;
  private static final double TWO_GIVEN = 2.7;
  private static final double TWO_FAMILY = 2.3;

  private final NameLists lists;
  private final KnownNames knownNames;

  PersonRuns(NameLists lists, KnownNames knownNames) {
    this.lists = lists;
    this.knownNames = knownNames;
  }

  /** Returns the names in a piece that is taken for a person's, mostly the piece itself. */
  List<Piece> split(SentenceWords sentence, Piece piece) {
    int size = piece.to() - piece.from();
    if (size < 2 || isKnown(sentence, piece) || !isPlain(sentence, piece)) {
      return List.of(piece);
    }
    double[] best = new double[size + 1];
    int[] begins = new int[size + 1];
    for (int end = 1; end <= size; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
        double sum = best[begin] + fit(sentence, piece.from() + begin, piece.from() + end);
        if (sum > best[end]) {
          best[end] = sum;
          begins[end] = begin;
        }
      }
    }
    return best[size] > 0 ? parts(piece, begins) : List.of(piece);
  }

  private static List<Piece> parts(Piece piece, int[] begins) {
    Deque<Piece> parts = new ArrayDeque<>();
    for (int end = begins.length - 1; end > 0; end = begins[end]) {
      boolean titled = begins[end] == 0 && piece.titled();
      parts.addFirst(new Piece(piece.from() + begins[end], piece.from() + end, titled));
    }
    return new ArrayList<>(parts);
  }

  private boolean isKnown(SentenceWords sentence, Piece piece) {
    int words = piece.to() - piece.from();
    int kinds = knownNames.kindsFrom(sentence.forms(), piece.from(), words)[words - 1];
    return (kinds >> TypeModel.PERSON & 1) == 1;
  }

  private static boolean isPlain(SentenceWords sentence, Piece piece) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (!sentence.isCapitalised(i) || PieceFinder.SUFFIXES.contains(sentence.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells how well the words from {@code from} to before {@code to} make one person's name. */
  private double fit(SentenceWords sentence, int from, int to) {
    if (!isGiven(sentence, from)) {
      return Double.NEGATIVE_INFINITY;
    }
    int words = to - from;
    boolean same = words == 2 && sentence.form(from).equals(sentence.form(from + 1));
    boolean cut = isInitial(sentence, to - 1);
    if (same || cut) {
      return Double.NEGATIVE_INFINITY;
    }
    return switch (words) {
      case 1 -> ALONE;
      case 2 -> PLAIN;
      case 3 -> middle(sentence, from + 1);
      default -> isInitial(sentence, to - 2) ? PLAIN : Double.NEGATIVE_INFINITY;
    };
  }

  private double middle(SentenceWords sentence, int i) {
    if (isInitial(sentence, i)) {
      return WITH_INITIAL;
    }
    return isGiven(sentence, i) ? TWO_GIVEN : TWO_FAMILY;
  }

  private boolean isGiven(SentenceWords sentence, int i) {
    return lists.is(sentence.form(i), NameKind.GIVEN);
  }

  private static boolean isInitial(SentenceWords sentence, int i) {
    String form = sentence.form(i);
    return form.length() == 1 || form.length() == 2 && form.endsWith(".");
  }
}
