package org.copydesk.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.cli.layout.Ink;
import org.copydesk.cli.layout.Inked;
import org.copydesk.cli.layout.InkedBuilder;
import org.copydesk.embed.findings.Highlight;

/**
 * Writes stretches of the text with what was found in them: in inks with small numbers behind, or
 * in brackets.
 *
 * <p>Stretches are asked for in the order of the text, so that each highlight is looked at once.
 */
final class Marked {

  private final String text;
  private final List<Highlight> highlights;
  private final Signs signs;
  private final List<Highlight> near = new ArrayList<>();
  private int next;

  /**
   * Takes a text and its highlights.
   *
   * @param highlights sorted
   */
  Marked(String text, List<Highlight> highlights, Signs signs) {
    this.text = text;
    this.highlights = highlights;
    this.signs = signs;
  }

  Inked inked(Span span) {
    approach(span);
    InkedBuilder out = new InkedBuilder();
    int[] borders =
        near.stream()
            .flatMapToInt(h -> java.util.stream.IntStream.of(h.span().begin(), h.span().end()))
            .filter(border -> border > span.begin() && border < span.end())
            .sorted()
            .distinct()
            .toArray();
    int from = span.begin();
    for (int border : borders) {
      add(out, span, from, border);
      from = border;
    }
    add(out, span, from, span.end());
    return out.toInked();
  }

  private void approach(Span span) {
    near.removeIf(h -> h.span().end() <= span.begin());
    while (next < highlights.size() && highlights.get(next).span().begin() < span.end()) {
      Highlight highlight = highlights.get(next++);
      if (highlight.span().end() > span.begin()) {
        near.add(highlight);
      }
    }
  }

  private void add(InkedBuilder out, Span stretch, int from, int to) {
    List<Highlight> here =
        near.stream().filter(h -> h.span().begin() < to && h.span().end() > from).toList();
    signs.open(out, here.stream().filter(h -> h.span().begin() == from).toList());
    out.add(plain(from, to), here.isEmpty() ? Ink.PLAIN : signs.ink(here));
    signs.close(
        out,
        here.stream()
            .filter(h -> h.span().end() == to)
            .sorted(Comparator.comparingInt((Highlight h) -> -h.span().begin()))
            .toList());
  }

  private String plain(int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (!lineEnd) {
        plain.append(c == '\r' || c == '\f' || c == '\u000b' ? '\n' : c);
      }
    }
    return Visible.of(plain.toString());
  }
}
