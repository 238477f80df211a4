package org.copydesk.acceptance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.acceptance.corpus.Range;

/** Where the letters and digits of a web page stand in the text that was read from it. */
final class Letters {

  private static final Pattern NO_TEXT = Pattern.compile("(?s)<title>.*?</title>|<[^>]*>");

  private final int[] from;
  private final int[] to;

  private Letters(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  /** Fails where the two do not have the same letters and digits in the same order. */
  static Letters between(String page, String text) {
    String blanked = blanked(page);
    assertThat(letters(text)).isEqualTo(letters(blanked));
    return new Letters(places(blanked), places(text));
  }

  /** Returns a page with blanks in the place of its tags and its title. */
  static String blanked(String page) {
    return NO_TEXT.matcher(page).replaceAll(Letters::blanks);
  }

  private static String blanks(MatchResult tag) {
    return Matcher.quoteReplacement(" ".repeat(tag.group().length()));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int[] places(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
        .toArray();
  }

  Range moved(Range range) {
    int first = 0;
    while (first < from.length && from[first] < range.begin()) {
      first++;
    }
    int end = first;
    while (end < from.length && from[end] < range.end()) {
      end++;
    }
    return end == first ? new Range(0, 0) : new Range(to[first], to[end - 1] + 1);
  }
}
