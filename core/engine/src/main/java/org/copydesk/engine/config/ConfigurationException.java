package org.copydesk.engine.config;

import java.util.List;
import java.util.stream.Collectors;

/** A pipeline that cannot run as it is written, with all its faults at once. */
public final class ConfigurationException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 100;

  private final transient List<Problem> problems;

  /** Takes the faults in any order; there is at least one. */
  public ConfigurationException(List<Problem> problems) {
    super(message(problems));
    this.problems = problems.stream().sorted().toList();
  }

  private static String message(List<Problem> problems) {
    String first =
        problems.stream()
            .sorted()
            .limit(MOST_SHOWN)
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_SHOWN;
    return more > 0 ? first + "\nand " + more + " more errors." : first;
  }

  /** Returns the faults in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
