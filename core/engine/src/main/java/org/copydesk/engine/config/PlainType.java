package org.copydesk.engine.config;

import java.util.regex.Pattern;

/** What a word without quotes is to readers of YAML, today's and yesterday's. */
enum PlainType {
  NOTHING("|~|null|Null|NULL", "no value"),
  TRUTH("true|True|TRUE|false|False|FALSE", "a truth value"),
  OLD_TRUTH(
      "y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF", "a truth value to many YAML readers"),
  INTEGER("[-+]?(0|[1-9][0-9]*)", "a number"),
  PADDED_INTEGER("[-+]?0[0-9]+", "a number, to some YAML readers an octal one"),
  CODED_INTEGER("0o[0-7]+|0x[0-9a-fA-F]+", "a number"),
  DECIMAL("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?", "a number"),
  BEYOND_NUMBERS("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN", "a number"),
  TEXT(".*", "a text");

  private final Pattern pattern;
  private final String words;

  PlainType(String pattern, String words) {
    this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    this.words = words;
  }

  static PlainType of(Node.Scalar scalar) {
    if (!scalar.plain()) {
      return TEXT;
    }
    for (PlainType type : values()) {
      if (type.pattern.matcher(scalar.text()).matches()) {
        return type;
      }
    }
    return TEXT;
  }

  static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && of(scalar) == NOTHING;
  }

  /** Returns what it is, for a message. */
  String words() {
    return words;
  }
}
