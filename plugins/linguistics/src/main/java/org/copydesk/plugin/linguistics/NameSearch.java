package org.copydesk.plugin.linguistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;
import org.copydesk.plugin.linguistics.encoder.NameChances;
import org.jspecify.annotations.Nullable;

/**
 * Parts a sentence into names and other words: as the encoder takes its words, with what the rules
 * propose.
 *
 * <p>Of all ways to part it, the one is chosen whose logarithms of chances have the greatest sum. A
 * stretch that the rules propose has a bonus, one that cuts such a stretch, joins two of them or
 * holds a mark is charged. The weights were set on texts for development.
 */
final class NameSearch {

  private static final int LONGEST = 12;

  /** How much counts what the encoder says. */
  private static final double ENCODED = 0.62;

  private static final double NO_NAME = 1.9;
  private static final double PROPOSED = 1.2;
  private static final double SUFFIX = 4.5;
  private static final double NUMBER = 8;
  private static final double FIRM = 2;
  private static final double CUT = 0.5;
  private static final double JOIN = 2.5;
  private static final double MARK = 1.0;
  private static final double ADJECTIVE = 4.0;

  /** How much of what speaks for a type, as the rules see it, counts; and the most that counts. */
  private static final double SHARE = 0.34;

  private static final double MOST = 5.0;

  /** What a stretch that is known by its name has for its types, one word or several. */
  private static final double KNOWN_WORD = 0.25;

  private static final double KNOWN = 0.85;

  /** How much types are charged that a known stretch is not known for. */
  private static final double ELSE = 0.35;

  /** How much several words are charged that are not known. */
  private static final double UNKNOWN = 0.15;

  private static final int LONGEST_KNOWN = 5;

  private record Way(double sum, int from, boolean name) {}

  private final SentenceWords sentence;
  private final EncodedSentence encoded;

  /** For each word the kinds of the stretches that begin with it. */
  private final int[][] known;

  private final Map<Piece, double[]> proposals = new HashMap<>();
  private final BitSet inner = new BitSet();
  private final BitSet begins = new BitSet();
  private final BitSet ends = new BitSet();

  NameSearch(SentenceWords sentence, EncodedSentence encoded, KnownNames names) {
    this.sentence = sentence;
    this.encoded = encoded;
    this.known = new int[sentence.size()][];
    for (int i = 0; i < known.length; i++) {
      known[i] =
          sentence.isCapitalised(i)
              ? names.kindsFrom(sentence.forms(), i, LONGEST_KNOWN)
              : new int[0];
    }
  }

  /**
   * Proposes a piece.
   *
   * @param scores what speaks for each type, as {@link TypeModel} orders them
   */
  void propose(Piece piece, double[] scores) {
    proposals.put(untitled(piece.from(), piece.to()), scores);
    inner.set(piece.from() + 1, piece.to());
    begins.set(piece.from());
    ends.set(piece.to());
  }

  private static Piece untitled(int from, int to) {
    return new Piece(from, to, false);
  }

  /** Returns the names from a word on, in their order. */
  List<Piece> names(int from) {
    Way[] ways = new Way[sentence.size() + 1];
    ways[from] = new Way(0, from, false);
    for (int to = from + 1; to < ways.length; to++) {
      double none = NO_NAME + ENCODED * encoded.none(to - 1);
      Way best = new Way(ways[to - 1].sum() + none, to - 1, false);
      double[] inside = new double[NameChances.TYPES];
      for (int begin = to - 1; begin >= Math.max(from, to - LONGEST); begin--) {
        double sum = ways[begin].sum() + best(begin, to, inside);
        best = sum > best.sum() ? new Way(sum, begin, true) : best;
      }
      ways[to] = best;
    }
    return names(ways, from);
  }

  private static List<Piece> names(Way[] ways, int from) {
    Deque<Piece> names = new ArrayDeque<>();
    int to = ways.length - 1;
    while (to > from) {
      if (ways[to].name()) {
        names.addFirst(untitled(ways[to].from(), to));
      }
      to = ways[to].from();
    }
    return new ArrayList<>(names);
  }

  /**
   * Returns what speaks for a stretch as a name of the best type.
   *
   * @param inside for each type the sum for the words behind the first, which is added to
   */
  private double best(int begin, int to, double[] inside) {
    double[] scores = proposals.get(untitled(begin, to));
    double best = Double.NEGATIVE_INFINITY;
    for (int type = 0; type < NameChances.TYPES; type++) {
      double seen = ENCODED * (encoded.begins(begin, type) + inside[type]);
      best = Math.max(best, seen + listed(scores, type) + known(begin, to, type));
      inside[type] += encoded.goesOn(begin, type);
    }
    return best + (scores == null ? -charge(begin, to) : bonus(begin, to));
  }

  private double known(int begin, int to, int type) {
    int[] kinds = known[begin];
    int words = to - begin;
    if (words > kinds.length || type >= TypeModel.NOTHING) {
      return 0;
    }
    int here = kinds[words - 1];
    if (here == 0) {
      return words == 1 ? 0 : -UNKNOWN;
    }
    if ((here >> type & 1) == 0) {
      return -ELSE;
    }
    return words == 1 ? KNOWN_WORD : KNOWN;
  }

  private static double listed(double @Nullable [] scores, int type) {
    if (scores == null || type >= TypeModel.NOTHING) {
      return 0;
    }
    double more = scores[type] - scores[TypeModel.NOTHING];
    return SHARE * Math.max(-MOST, Math.min(MOST, more));
  }

  /**
   * 'Google, Inc.', 'Harding & Sons', 'the 5th Fleet' are proposed whole, and seldom seen whole.
   */
  private double bonus(int begin, int to) {
    boolean suffix = PieceFinder.SUFFIXES.contains(sentence.form(to - 1));
    boolean number = Character.isDigit(sentence.form(begin).charAt(0));
    boolean firm = false;
    for (int i = begin + 1; i < to - 1; i++) {
      firm |= sentence.form(i).equals("&");
    }
    return PROPOSED + (suffix ? SUFFIX : 0) + (number ? NUMBER : 0) + (firm ? FIRM : 0);
  }

  private double charge(int begin, int to) {
    double charge = (inner.get(begin) ? CUT : 0) + (inner.get(to) ? CUT : 0);
    for (int i = begin; i < to; i++) {
      charge += NameSense.endsInLowerCasePart(sentence.form(i)) ? ADJECTIVE : 0;
      charge += isMark(i, i == begin || i == to - 1) ? MARK : 0;
      charge += i > begin && begins.get(i) && ends.get(i) ? JOIN : 0;
    }
    return charge;
  }

  /** Tells whether a word seldom stands in a name, or seldom at the edge of one. */
  private boolean isMark(int i, boolean edge) {
    String form = sentence.form(i);
    boolean letter = Character.isLetterOrDigit(form.charAt(0));
    boolean joining = form.length() > 1 || "&-'.".contains(form);
    return form.equals("'s") || (!letter && (edge || !joining));
  }
}
