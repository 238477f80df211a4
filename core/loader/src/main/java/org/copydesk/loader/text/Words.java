package org.copydesk.loader.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Delimited;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.copydesk.api.annotation.Span;
import org.copydesk.loader.structure.Edges;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of parsed Markdown stand, without the marks around them.
 *
 * @param text the whole text
 */
record Words(String text) {

  private static final Pattern TASK = Pattern.compile("\\[[ xX]\\]\\s+(?=\\S)");

  /** Returns the words of a block of running text, null when it has none. */
  @Nullable Span of(Node block) {
    Node inner = block;
    while (isWrapped(inner)) {
      inner = inner.getFirstChild();
    }
    int begin = -1;
    int end = -1;
    for (Node child = inner.getFirstChild(); child != null; child = child.getNext()) {
      List<SourceSpan> spans = child.getSourceSpans();
      if (!spans.isEmpty()) {
        begin = begin < 0 ? spans.get(0).getInputIndex() : begin;
        end = end(spans);
      }
    }
    return begin < 0 ? null : trimmed(begin, end);
  }

  /** A block that is bold as a whole says no more than its words. */
  private static boolean isWrapped(Node node) {
    Node first = node.getFirstChild();
    return first instanceof Delimited && first.getNext() == null && first.getFirstChild() != null;
  }

  /** Returns the words of a list item, without the box of a task. */
  @Nullable Span ofItem(Node block) {
    Span span = of(block);
    if (span == null) {
      return null;
    }
    Matcher task = TASK.matcher(text).region(span.begin(), span.end());
    return task.lookingAt() ? new Span(task.end(), span.end()) : span;
  }

  /** Returns the lines of a block. */
  @Nullable Span lines(Node block) {
    return lines(block.getSourceSpans());
  }

  /** Returns the lines between two fences. */
  @Nullable Span inside(FencedCodeBlock code) {
    List<SourceSpan> lines = code.getSourceSpans();
    boolean closed = code.getClosingFenceLength() != null && lines.size() > 1;
    return lines.size() < 2 ? null : lines(lines.subList(1, lines.size() - (closed ? 1 : 0)));
  }

  private @Nullable Span lines(List<SourceSpan> lines) {
    return lines.isEmpty() ? null : trimmed(lines.get(0).getInputIndex(), end(lines));
  }

  private static int end(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private @Nullable Span trimmed(int begin, int end) {
    Span span = Edges.trim(text, begin, end);
    return span.isEmpty() ? null : span;
  }

  /** Returns what covers both; null is nothing. */
  static @Nullable Span cover(@Nullable Span one, @Nullable Span other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Span.covering(one, other);
  }
}
