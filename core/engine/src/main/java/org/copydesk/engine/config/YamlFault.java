package org.copydesk.engine.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
enum YamlFault {
  TAB("TAB", "a tab stands where YAML takes spaces only. Indent with spaces.", false),
  OPEN_QUOTE("quoted scalar", "this quotation mark is never closed.", true),
  OPEN_LIST("flow sequence", "this '[' is not closed properly: a ']' or a ',' is missing.", true),
  OPEN_MAP("flow mapping", "this '{' is not closed properly: a '}' or a ',' is missing.", true),
  COLON(
      "mapping values are not allowed",
      "a ':' is out of place here. Check the indentation of this line and the line above, or put"
          + " the text into quotes.",
      false),
  INDENTATION(
      "expected <block end>",
      "this does not fit the indentation of the lines above. Keys of one map, and the dashes of one"
          + " list, stand in one column.",
      false),
  NO_COLON("could not find expected ':'", "a key without a ':' stands above this place.", false),
  SIGN(
      "cannot start any token",
      "a text cannot start with this character. Put the text into quotes.",
      false),
  ALIAS(
      "alias",
      "a text that starts with '*' or '&' is an alias or an anchor, which are not"
          + " supported in a pipeline file. Put the text into quotes.",
      false),
  ESCAPE(
      "double-quoted scalar",
      "this escape is unknown. Use single quotes, or double each backslash.",
      false);

  private final String sign;
  private final String message;
  private final boolean atContext;

  YamlFault(String sign, String message, boolean atContext) {
    this.sign = sign;
    this.message = message;
    this.atContext = atContext;
  }

  static String message(MarkedYamlEngineException e) {
    return of(e).map(fault -> fault.message).orElseGet(() -> unknown(e));
  }

  static Optional<Mark> mark(MarkedYamlEngineException e, YamlMarks marks) {
    boolean atContext = of(e).map(fault -> fault.atContext).orElse(false);
    var place = atContext ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    return place.map(marks::of);
  }

  static String unknown(YamlEngineException e) {
    String problem = e instanceof MarkedYamlEngineException m ? m.getProblem() : e.getMessage();
    return "this is no valid YAML: " + problem + ".";
  }

  private static Optional<YamlFault> of(MarkedYamlEngineException e) {
    String context = String.valueOf(e.getContext());
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("unknown escape") || problem.contains("escape sequence")) {
      return Optional.of(ESCAPE);
    }
    for (YamlFault fault : values()) {
      if (problem.contains(fault.sign) || (fault.atContext && context.contains(fault.sign))) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
