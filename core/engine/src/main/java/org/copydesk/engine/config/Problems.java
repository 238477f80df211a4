package org.copydesk.engine.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the faults of one pipeline, the first at each place; not for several threads. */
public final class Problems {

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
    if (places.add(problem.line() > 0 ? place : problem)) {
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
