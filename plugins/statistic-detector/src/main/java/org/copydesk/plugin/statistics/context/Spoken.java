package org.copydesk.plugin.statistics.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Quote;
import org.jspecify.annotations.Nullable;

/** The quotes of a document, asked for the speaker of what stands at an offset. */
public final class Spoken {

  /** Quotes lie side by side or a few deep: further back than this none can still be open. */
  private static final int DEEPEST = 12;

  private static final double LEAST_CONFIDENCE = 0.5;

  private record Part(Span span, Quote quote) {}

  private final List<Part> parts;

  private Spoken(List<Part> parts) {
    this.parts = parts;
  }

  public static Spoken of(List<Quote> quotes) {
    List<Part> parts = new ArrayList<>();
    for (Quote quote : quotes) {
      boolean told = quote.speaker() != null && !quote.hypothetical() && !quote.negated();
      if (!told || quote.confidence() < LEAST_CONFIDENCE) {
        continue;
      }
      quote.parts().forEach(span -> parts.add(new Part(span, quote)));
    }
    parts.sort(Comparator.comparingInt(part -> part.span().begin()));
    return new Spoken(parts);
  }

  /** Returns the innermost quote with a speaker that an offset stands in, null where none does. */
  @Nullable Quote at(int offset) {
    Quote innermost = null;
    int shortest = Integer.MAX_VALUE;
    int last = lastFrom(offset);
    for (int i = last; i >= 0 && i > last - DEEPEST; i--) {
      Part part = parts.get(i);
      if (part.span().contains(offset) && part.span().length() < shortest) {
        shortest = part.span().length();
        innermost = part.quote();
      }
    }
    return innermost;
  }

  /** Returns the last part that begins at an offset or before it, or -1. */
  private int lastFrom(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
