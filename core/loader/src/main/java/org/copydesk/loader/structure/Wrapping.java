package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;

/**
 * Tells lines that were wrapped at a width from lines that are paragraphs.
 *
 * <p>A line is full when the next line's first word would not have fitted into it. Where most lines
 * are full, the text was wrapped, and only a line that is not full and ends a sentence ends a
 * paragraph.
 */
final class Wrapping {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;
  private static final double FULL_SHARE = 0.6;
  private static final double SLACK = 0.12;

  private final List<Line> lines;
  private final int width;

  private Wrapping(List<Line> lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  static Wrapping of(List<Line> lines) {
    return new Wrapping(lines, lines.stream().mapToInt(Line::length).max().orElse(0));
  }

  List<Span> paragraphs() {
    boolean wrapped = isWrapped();
    boolean apart = !wrapped && areApart();
    List<Span> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (last || apart || wrapped && endsParagraph(i)) {
        paragraphs.add(Span.covering(lines.get(first).span(), lines.get(i).span()));
        first = i + 1;
      }
    }
    return paragraphs;
  }

  private boolean endsParagraph(int i) {
    return !isFull(i) && lines.get(i).endsSentence();
  }

  private boolean isWrapped() {
    if (width < NARROWEST || width > WIDEST || lines.size() < 2) {
      return false;
    }
    int full = 0;
    for (int i = 0; i < lines.size() - 1; i++) {
      full += isFull(i) ? 1 : 0;
    }
    return full >= FULL_SHARE * (lines.size() - 1);
  }

  private boolean isFull(int i) {
    int withNext = lines.get(i).length() + 1 + lines.get(i + 1).firstWord();
    return withNext > width * (1 - SLACK);
  }

  /** Long lines, or lines that end as sentences do, are paragraphs of their own. */
  private boolean areApart() {
    long ending = lines.stream().filter(Line::endsSentence).count();
    double length = lines.stream().mapToInt(Line::length).average().orElse(0);
    return length > WIDEST || ending * 2 >= lines.size();
  }
}
