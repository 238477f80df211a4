package org.copydesk.loader.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps the raised digits behind a number in a table apart from it: 478 with a note 1 is no 4781.
 */
final class RaisedDigits {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A longer one is no note's number. */
  private static final int LONGEST = 2;

  private RaisedDigits() {}

  /** Writes them in characters that are raised of their own. */
  static void keepApart(Element root) {
    for (Element raised : root.select("td sup, th sup")) {
      String digits = raised.ownText();
      if (isNumber(digits) && raised.childNodeSize() == 1 && isBehindDigit(raised)) {
        raised.text(raised(digits));
      }
    }
  }

  private static boolean isNumber(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !text.isEmpty() && text.length() <= LONGEST;
  }

  private static boolean isBehindDigit(Element raised) {
    Node before = raised.previousSibling();
    String text = before instanceof TextNode words ? words.getWholeText() : "";
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }
}
