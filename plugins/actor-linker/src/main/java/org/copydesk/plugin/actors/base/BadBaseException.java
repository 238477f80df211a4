package org.copydesk.plugin.actors.base;

import java.util.List;

/** Says which rows of a knowledge base cannot be read, all of them at once. */
public final class BadBaseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  BadBaseException(String message) {
    super(message);
  }

  static BadBaseException of(String file, List<String> problems) {
    StringBuilder message =
        new StringBuilder("The knowledge base " + file + " has ")
            .append(problems.size() == 1 ? "a bad row:" : problems.size() + " bad rows:");
    problems.stream().limit(SHOWN).forEach(problem -> message.append("\n  ").append(problem));
    if (problems.size() > SHOWN) {
      message.append("\n  and ").append(problems.size() - SHOWN).append(" more.");
    }
    return new BadBaseException(message.toString());
  }
}
