package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.api.annotation.Span;

/**
 * Tells lines that were wrapped at a width from lines that are paragraphs.
 *
 * <p>A line is full when the next line's first word would not have fitted into it. Where most lines
 * are full, the text was wrapped, and only a line that is not full and ends a sentence ends a
 * paragraph; or a first line that is set in begins one.
 */
final class Wrapping {

  private static final int NARROWEST = 40;
  private static final int NARROWEST_TEXT = 36;
  private static final int FEWEST_LINES = 6;
  private static final double NEARLY_WIDEST = 0.9;
  private static final int SET_IN = 2;
  private static final int WIDEST = 110;
  private static final double FULL_SHARE = 0.6;
  private static final double SLACK = 0.12;

  private final List<Line> lines;
  private final int width;
  private final int narrowest;
  private final int edge;
  private final boolean firstLinesAreSetIn;

  private Wrapping(List<Line> lines, int width, int narrowest) {
    this.lines = lines;
    this.width = width;
    this.narrowest = narrowest;
    this.edge = lines.stream().mapToInt(Line::indent).min().orElse(0);
    this.firstLinesAreSetIn =
        isSetIn(0)
            || IntStream.range(0, lines.size()).filter(this::isSetIn).count() * 2 <= lines.size();
  }

  /**
   * Looks at lines that no blank line parts.
   *
   * @param usual the width at which the text around them is wrapped, 0 for none
   */
  static Wrapping of(List<Line> lines, int usual) {
    int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
    return new Wrapping(lines, Math.max(usual, widest), usual > 0 ? NARROWEST_TEXT : NARROWEST);
  }

  /** Returns the width at which a text of several groups of lines is wrapped, 0 for none. */
  static int usual(List<List<Line>> groups) {
    int[] lengths =
        groups.stream()
            .flatMap(group -> group.subList(0, group.size() - 1).stream())
            .mapToInt(Line::length)
            .sorted()
            .toArray();
    int width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * NEARLY_WIDEST)];
    if (lengths.length < FEWEST_LINES || width < NARROWEST_TEXT || width > WIDEST) {
      return 0;
    }
    long full =
        groups.stream().mapToLong(group -> new Wrapping(group, width, NARROWEST_TEXT).full()).sum();
    return full >= FULL_SHARE * lengths.length ? width : 0;
  }

  List<Span> paragraphs() {
    boolean wrapped = isWrapped();
    boolean apart = !wrapped && areApart();
    List<Span> paragraphs = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      if (last || apart || wrapped && endsParagraph(i) || beginsParagraph(i + 1)) {
        paragraphs.add(Span.covering(lines.get(first).span(), lines.get(i).span()));
        first = i + 1;
      }
    }
    return paragraphs;
  }

  private boolean endsParagraph(int i) {
    return !isFull(i) && lines.get(i).endsSentence();
  }

  /** Where few lines are set in, one of them after a line that is done begins a paragraph. */
  private boolean beginsParagraph(int i) {
    boolean done = !isFull(i - 1) && isSetIn(i - 1) || lines.get(i - 1).endsSentence();
    return isSetIn(i) && done && firstLinesAreSetIn;
  }

  private boolean isSetIn(int i) {
    return lines.get(i).indent() >= edge + SET_IN;
  }

  private boolean isWrapped() {
    return width >= narrowest
        && width <= WIDEST
        && lines.size() > 1
        && full() >= FULL_SHARE * (lines.size() - 1);
  }

  private long full() {
    return IntStream.range(0, lines.size() - 1).filter(this::isFull).count();
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
