package org.copydesk.loader.pdf;

/** Digits that stand above the line, as the marks of footnotes and powers do. */
final class Scripts {

  private static final String PLAIN = "0123456789+-\u2212()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾";

  private Scripts() {}

  /** Returns the raised characters for digits and signs; what has a letter stays as it is. */
  static String raised(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = PLAIN.indexOf(c);
      if (at < 0 && Character.isLetter(c)) {
        return text;
      }
      raised.append(at < 0 ? c : RAISED.charAt(at));
    }
    return raised.toString();
  }

  /** Returns a raised mark as it would stand on the line. */
  static String plain(String raised) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < raised.length(); i++) {
      int at = RAISED.indexOf(raised.charAt(i));
      plain.append(at < 0 ? raised.charAt(i) : PLAIN.charAt(at));
    }
    return plain.toString();
  }
}
