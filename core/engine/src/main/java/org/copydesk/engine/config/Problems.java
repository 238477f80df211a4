package org.copydesk.engine.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the faults of one pipeline, the first at each place and at most a hundred of them; not
 * for several threads.
 */
public final class Problems {

  /** Nobody mends more at once, and each may show a part of a line of a megabyte. */
  static final int MOST = 100;

  private static final int LONGEST = 1_000;

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();
  private final Set<Object> places = new HashSet<>();

  /** Starts without faults. */
  public Problems(SourceText source) {
    this.source = source;
  }

  /** Notes a fault, unless one is known at this place. */
  public void add(Mark mark, String message) {
    add(source.problem(mark, message));
  }

  /** Notes a fault, unless one is known at this place. */
  public void add(Problem problem) {
    List<Integer> place = List.of(problem.line(), problem.column());
    if (found.size() < MOST && places.add(problem.line() > 0 ? place : problem)) {
      found.add(problem.withMessage(shortened(problem.message())));
    }
  }

  /** A message may hold a word of the file, and a word may have a megabyte. */
  private static String shortened(String message) {
    return message.length() <= LONGEST
        ? message
        : message.substring(0, LONGEST / 2)
            + " … "
            + message.substring(message.length() - LONGEST / 2);
  }

  void addIfNone(Mark mark, String message) {
    if (found.isEmpty()) {
      add(mark, message);
    }
  }

  /** Tells whether no other fault will be told. */
  boolean full() {
    return found.size() >= MOST;
  }

  /** Returns how many faults are known so far. */
  public int count() {
    return found.size();
  }

  /** Returns the faults in the order of their places. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }

  /**
   * Does nothing when all is well.
   *
   * @throws ConfigurationException with all faults, if there are any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ConfigurationException(found);
    }
  }
}
