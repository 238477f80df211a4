package org.copydesk.loader.pdf;

import java.text.Bidi;

/** Brings what is seen from left to right into the order in which it is read. */
final class Bidirectional {

  private Bidirectional() {}

  /** Tells whether any of it is written from right to left. */
  static boolean is(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0590' && isRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(char c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Returns a line in the order in which it is read. */
  static String read(String seen) {
    if (!is(seen)) {
      return seen;
    }
    Bidi bidi = new Bidi(seen, isMostly(seen) ? Bidi.DIRECTION_RIGHT_TO_LEFT : 0);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] runs = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      runs[i] = i;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    StringBuilder read = new StringBuilder();
    for (int run : runs) {
      String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      read.append(bidi.getRunLevel(run) % 2 == 0 ? part : reversed(part));
    }
    return read.toString();
  }

  private static boolean isMostly(String text) {
    long right = text.chars().filter(c -> isRightToLeft((char) c)).count();
    return 2 * right > text.chars().filter(Character::isLetter).count();
  }

  private static String reversed(String part) {
    StringBuilder reversed = new StringBuilder(part).reverse();
    for (int i = 0; i < reversed.length(); i++) {
      int bracket = "()[]{}<>".indexOf(reversed.charAt(i));
      if (bracket >= 0) {
        reversed.setCharAt(i, ")(][}{><".charAt(bracket));
      }
    }
    return reversed.toString();
  }
}
