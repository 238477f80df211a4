package org.copydesk.plugin.linguistics;

/** Finds web addresses, handles and hash tags, which are one token each. */
final class Addresses {

  private Addresses() {}

  static boolean startsAt(String text, int i) {
    char c = text.charAt(i);
    char next = Chars.at(text, i + 1);
    if (c == '@' || c == '#') {
      return Character.isLetter(next) || (c == '@' && next == '_');
    }
    return (c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i)))
        || ((c == 'w' || c == 'W') && text.regionMatches(true, i, "www.", 0, 4));
  }

  /** Returns the end of an address: before white space, and before marks that close a sentence. */
  static int end(String text, int begin) {
    int i = begin + 1;
    while (i < text.length() && isPart(text.charAt(i))) {
      i++;
    }
    while (i > begin + 1 && !Character.isLetterOrDigit(text.charAt(i - 1)) && !isTail(text, i)) {
      i--;
    }
    return i;
  }

  private static boolean isTail(String text, int i) {
    char last = text.charAt(i - 1);
    return last == '/' || last == '_' || Character.isSurrogate(last);
  }

  private static boolean isPart(char c) {
    return !Chars.isWhite(c) && !Chars.isOpener(c) && !Chars.isCloser(c) && "<>|".indexOf(c) < 0;
  }
}
