package org.copydesk.plugin.statistics.context;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Finds the source of a figure in the sentence before or behind its own. */
public final class Neighbours {

  private static final String PARAGRAPH = "\n\n";

  private final String text;
  private final Quoted quoted;
  private final List<Describer> describers;

  public Neighbours(String text, List<Describer> describers) {
    this.text = text;
    this.quoted = Quoted.in(text);
    this.describers = describers;
  }

  /**
   * Returns the source that a neighbouring sentence states.
   *
   * @param index of the figure's own sentence
   * @param at where the figure stands
   * @param share whether it is a share, as polls and studies give them
   */
  public @Nullable Span source(int index, int at, boolean share) {
    if (quoted.contains(at)) {
      Span next =
          joined(index, index + 1) ? describers.get(index + 1).sources().ofQuotation() : null;
      if (next != null) {
        return next;
      }
      boolean near = index > 0 && (joined(index - 1, index) || endsOpen(index - 1));
      return near ? describers.get(index - 1).sources().ofQuotation() : null;
    }
    boolean study = share && index > 0;
    return study ? describers.get(index - 1).sources().ofStudy() : null;
  }

  /** Tells whether two sentences stand in one paragraph. */
  private boolean joined(int one, int other) {
    if (one < 0 || other >= describers.size()) {
      return false;
    }
    int from = describers.get(one).end();
    int to = describers.get(other).begin();
    return from <= to && text.substring(from, to).indexOf(PARAGRAPH) < 0;
  }

  private boolean endsOpen(int index) {
    int end = describers.get(index).end();
    return end > 0 && text.charAt(end - 1) == ':';
  }
}
