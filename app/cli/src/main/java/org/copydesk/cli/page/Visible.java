package org.copydesk.cli.page;

/** Makes characters visible that could steer the screen. */
public final class Visible {

  private static final char STAND_IN = '\ufffd';

  private Visible() {}

  /**
   * Puts a stand-in for control characters but for tabs and line breaks, and for halves of
   * characters; one for one.
   */
  public static String of(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      if (steers(text.charAt(i)) || isHalf(text, i)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, STAND_IN);
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** Half of a pair of units without the other half is no character. */
  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean steers(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
