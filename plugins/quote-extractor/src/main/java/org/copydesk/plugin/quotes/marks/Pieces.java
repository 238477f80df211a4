package org.copydesk.plugin.quotes.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.annotation.Span;

/** Cuts blocks at their blank lines, so that a text without sections has paragraphs as well. */
public final class Pieces {

  private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t\\u00a0]*+(?>\\R)\\s*+");

  private Pieces() {}

  /** Returns the paragraphs in the blocks, without white space around them and none empty. */
  public static List<Span> of(String text, List<Span> blocks) {
    List<Span> pieces = new ArrayList<>();
    Matcher blank = BLANK_LINE.matcher(text);
    for (Span block : blocks) {
      int begin = block.begin();
      blank.region(block.begin(), block.end());
      while (blank.find()) {
        add(pieces, text, begin, blank.start());
        begin = blank.end();
      }
      add(pieces, text, begin, block.end());
    }
    return pieces;
  }

  private static void add(List<Span> pieces, String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Neighbours.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && Neighbours.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      pieces.add(new Span(begin, end));
    }
  }
}
