package org.copydesk.engine.config;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
enum YamlFault {
  ESCAPE(
      "unknown escape|escape sequence",
      "this escape is unknown. Use single quotes, or double each backslash.",
      false),
  TAB("TAB", "a tab stands where YAML takes spaces only. Indent with spaces.", false),
  OPEN_QUOTE("scanning a quoted scalar", "this quotation mark is never closed.", true),
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
  NO_COLON("could not find expected ':'", "this key has no ':' behind it.", true),
  SIGN(
      "cannot start any token",
      "a text cannot start with this character. Put the text into quotes.",
      false),
  ALIAS(
      "scanning an (alias|anchor)",
      "a text that starts with '*' or '&' is an alias or an anchor to YAML. Put it into quotes.",
      true);

  private final Pattern sign;
  private final String message;
  private final boolean atContext;

  YamlFault(String sign, String message, boolean atContext) {
    this.sign = Pattern.compile(sign);
    this.message = message;
    this.atContext = atContext;
  }

  static String message(MarkedYamlEngineException e) {
    return of(e).map(fault -> fault.message).orElseGet(() -> unknown(e));
  }

  /** What is left open is shown where it was opened. */
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
    String text = e.getContext() + "\n" + e.getProblem();
    for (YamlFault fault : values()) {
      if (fault.sign.matcher(text).find()) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
