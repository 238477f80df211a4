package org.copydesk.engine.config;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of one pipeline, the first at each place; not for several threads. */
public final class Problems {

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();

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
    boolean placed = problem.line() > 0;
    if (found.stream().noneMatch(p -> placed ? p.compareTo(problem) == 0 : p.equals(problem))) {
      found.add(problem);
    }
  }

  void addIfNone(Mark mark, String message) {
    if (found.isEmpty()) {
      add(mark, message);
    }
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
