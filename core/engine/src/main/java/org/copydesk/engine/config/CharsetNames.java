package org.copydesk.engine.config;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;

/** The names under which this Java knows charsets. */
final class CharsetNames {

  private CharsetNames() {}

  static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Says that a name is unknown, and which one was probably meant. */
  static String refusal(String name) {
    List<String> names = new ArrayList<>();
    Charset.availableCharsets()
        .forEach(
            (canonical, charset) -> {
              names.add(canonical);
              names.addAll(charset.aliases());
            });
    String examples = "Write one such as 'windows-1252', 'Shift_JIS' or 'UTF-8'.";
    return "'" + name + "' is no charset known here. " + Nearest.hint(name, names, examples);
  }
}
