package org.copydesk.plugin.export.markdown;

import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it is, in one line. */
final class Markdown {

  private static final Pattern SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&!]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Markdown() {}

  static String text(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    return SIGN.matcher(line).replaceAll("\\\\$0");
  }
}
