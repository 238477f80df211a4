package org.copydesk.engine.config;

import java.util.List;
import java.util.stream.Collectors;

/** A pipeline that cannot run as it is written, with all its faults at once. */
public final class ConfigurationException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Takes the faults in any order; there is at least one. */
  public ConfigurationException(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** Returns the faults in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
