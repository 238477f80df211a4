package org.copydesk.plugin.quotes.line;

import java.util.regex.Pattern;

/** Tells emoji, bullets and invisible marks, which a reader passes over, from words and stops. */
final class Symbols {

  private static final Pattern SYMBOLS =
      Pattern.compile("[\\p{So}\\p{Mn}\\p{Me}\\p{Cf}\\x{1F3FB}-\\x{1F3FF}\u2022\u2023\u00b7*>]+");

  private Symbols() {}

  static boolean isSymbol(String form) {
    return SYMBOLS.matcher(form).matches();
  }
}
