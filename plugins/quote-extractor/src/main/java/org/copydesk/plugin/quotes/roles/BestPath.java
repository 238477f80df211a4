package org.copydesk.plugin.quotes.roles;

/** The likeliest sequence of states of a role over the words of a paragraph (Viterbi). */
final class BestPath {

  /** Outside; begins speech, goes on with it; begins another attribution, goes on with it. */
  static final int STATES = 5;

  static final int OUTSIDE = 0;

  private final double[][] chances;
  private final double[] costs;
  private final double[] ends;
  private final double[] goings;
  private final int[][] from;

  private BestPath(double[][] chances, double[] costs, double[] ends, double[] goings) {
    this.chances = chances;
    this.costs = costs;
    this.ends = ends;
    this.goings = goings;
    this.from = new int[chances.length][STATES];
  }

  /**
   * Returns the state of each word.
   *
   * @param chances by word and state, each above zero
   * @param costs by word, how unlikely it is that a stretch begins or ends before it
   * @param ends by word, how unlikely it is that a stretch ends before it, besides
   * @param goings by word, how unlikely it is that a stretch goes on with it
   */
  static int[] of(double[][] chances, double[] costs, double[] ends, double[] goings) {
    return new BestPath(chances, costs, ends, goings).states();
  }

  static boolean begins(int state) {
    return state % 2 == 1;
  }

  /** Whether a state goes on with a stretch that another state begins. */
  static boolean goesOn(int state) {
    return state != OUTSIDE && state % 2 == 0;
  }

  private int[] states() {
    double[] scores = new double[STATES];
    for (int word = 0; word < chances.length; word++) {
      scores = word == 0 ? first() : next(word, scores);
    }
    int[] states = new int[chances.length];
    int state = best(scores);
    for (int word = chances.length - 1; word >= 0; word--) {
      states[word] = state;
      state = from[word][state];
    }
    return states;
  }

  private double[] first() {
    double[] scores = new double[STATES];
    for (int to = 0; to < STATES; to++) {
      scores[to] = goesOn(to) ? Double.NEGATIVE_INFINITY : Math.log(chances[0][to]);
    }
    return scores;
  }

  private double[] next(int word, double[] before) {
    double[] scores = new double[STATES];
    for (int to = 0; to < STATES; to++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int state = 0; state < STATES; state++) {
        double score = before[state] - cost(word, state, to);
        if (score > highest) {
          highest = score;
          from[word][to] = state;
        }
      }
      scores[to] = highest + Math.log(chances[word][to]);
    }
    return scores;
  }

  private double cost(int word, int state, int to) {
    if (goesOn(to)) {
      boolean follows = state == to || state == to - 1;
      return follows ? goings[word] : Double.POSITIVE_INFINITY;
    }
    if (state == OUTSIDE) {
      return to == OUTSIDE ? 0 : costs[word];
    }
    return costs[word] + ends[word];
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int state = 1; state < scores.length; state++) {
      best = scores[state] > scores[best] ? state : best;
    }
    return best;
  }
}
