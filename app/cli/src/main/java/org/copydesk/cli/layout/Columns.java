package org.copydesk.cli.layout;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many columns a text takes on a screen.
 *
 * <p>What a reader takes for one character may be several: a letter with its accents, a flag, a
 * family of emoji. It takes one column or two, and is never broken.
 */
public final class Columns {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final WideCharacters WIDE = WideCharacters.load();
  private static final int FIRST_COMBINING = 0x300;
  private static final int AS_EMOJI = 0xFE0F;
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;
  private static final int FIRST_INNER_JAMO = 0x1160;
  private static final int LAST_INNER_JAMO = 0x11FF;

  private Columns() {}

  /** Returns the columns of a text without line breaks. */
  public static int of(String text) {
    return isSimple(text) ? text.length() : clusters(text).mapToInt(Columns::ofCluster).sum();
  }

  /** Returns what a reader takes for the characters of a text. */
  static Stream<String> clusters(String text) {
    return isSimple(text)
        ? text.chars().mapToObj(Character::toString)
        : CLUSTER.matcher(text).results().map(MatchResult::group);
  }

  /** Returns the columns of one such character. */
  static int ofCluster(String cluster) {
    int widest = 0;
    for (int i = 0; i < cluster.length(); i = cluster.offsetByCodePoints(i, 1)) {
      int c = cluster.codePointAt(i);
      boolean two =
          c == AS_EMOJI || (c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER) || WIDE.contains(c);
      widest = Math.max(widest, two ? 2 : ofNarrow(c));
    }
    return widest;
  }

  private static int ofNarrow(int c) {
    if (c >= FIRST_INNER_JAMO && c <= LAST_INNER_JAMO) {
      return 0;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> 1;
    };
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_COMBINING && !(c >= '\u2010' && c <= '\u2027') || c == '\u00ad') {
        return false;
      }
    }
    return true;
  }
}
