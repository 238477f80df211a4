package org.copydesk.bench.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The text of a file and of what is embedded in it.
 *
 * @param words all words, embedded documents last
 * @param failure why it could not be read whole, empty when it could
 */
record Text(String words, String failure) {

  static Text failed(String failure) {
    return new Text("", failure);
  }

  /** Returns how many characters there are, white space and what cannot be seen aside. */
  long length() {
    return words.codePoints().filter(Text::isSeen).count();
  }

  private static boolean isSeen(int c) {
    return c > ' '
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }

  /** Returns some words that stand in this text and not, or not as often, in another. */
  List<String> beyond(Text other, int most) {
    Map<String, Integer> there = new HashMap<>();
    for (String word : other.split()) {
      there.merge(word, 1, Integer::sum);
    }
    List<String> missing = new ArrayList<>();
    for (String word : split()) {
      boolean more = there.merge(word, -1, Integer::sum) < 0;
      if (more && !word.isEmpty() && missing.size() < most) {
        missing.add(word);
      }
    }
    return missing;
  }

  private String[] split() {
    return words.split("[\\s\\p{Z}]+");
  }
}
