package org.copydesk.plugin.quotes.marks;

import java.util.List;
import org.copydesk.api.annotation.Span;

/**
 * A stretch of one paragraph between quotation marks.
 *
 * @param span where it stands, its marks included
 * @param inside what stands between the marks
 * @param single whether its marks are single ones
 * @param closed whether a closing mark ends it; otherwise it was left open
 * @param goesOn whether it was left open and the next paragraph opens with a mark again
 * @param inner the passages between marks within it, marks included
 */
public record Passage(
    Span span, Span inside, boolean single, boolean closed, boolean goesOn, List<Span> inner) {

  /** Copies the inner passages. */
  public Passage {
    inner = List.copyOf(inner);
  }
}
