package org.copydesk.plugin.statistics.context;

import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds whose two figures set against each other are: '8% of orders, against 22% at rivals'. */
final class Counterparts {

  private static final int FARTHEST = 12;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final List<Figure> figures;

  Counterparts(Passage passage, Lexicon lexicon, Chunks chunks, List<Figure> figures) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.figures = figures;
  }

  /**
   * Returns whose a figure is by the words behind it: the second of two that are compared, or
   * either where the same preposition stands behind both ('$5 for adults and $3 for children').
   *
   * @param previous the figure before it in the passage, null for the first
   */
  @Nullable Span of(Figure figure, @Nullable Figure previous) {
    Chunks.Chunk owner = owner(figure);
    if (owner == null || passage.is(owner.end(), ",") && isRespective(owner.end())) {
      return null;
    }
    boolean second = previous != null && isLike(previous, figure) && isCompared(previous, figure);
    return second || isFirstOfTwo(figure) ? passage.span(owner.first(), owner.end()) : null;
  }

  private Chunks.@Nullable Chunk owner(Figure figure) {
    boolean link = passage.isAny(figure.reach(), "for", "at", "among");
    Chunks.Chunk owner = link ? chunks.startingAt(figure.reach() + 1) : null;
    boolean rate = owner != null && passage.isAny(owner.first(), "each", "every");
    return owner == null || rate || passage.isTime(owner.end() - 1) ? null : chunks.withOf(owner);
  }

  /** '5 and 6 inches for the one, the other and the third, respectively' is told in order. */
  private boolean isRespective(int from) {
    for (int i = from; i < from + FARTHEST; i++) {
      if (passage.is(i, "respectively")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLike(Figure one, Figure other) {
    return one.unit().name().equals(other.unit().name());
  }

  private boolean isCompared(Figure previous, Figure figure) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    boolean link =
        passage.isAny(edge - 1, "against", "with", "to", "and", "or", "versus", "than", ",", "but");
    return link && edge - previous.reach() < FARTHEST;
  }

  private boolean isFirstOfTwo(Figure figure) {
    int next = figures.indexOf(figure) + 1;
    Figure behind = next < figures.size() ? figures.get(next) : null;
    return behind != null
        && isLike(figure, behind)
        && isCompared(figure, behind)
        && owner(behind) != null
        && passage.is(behind.reach(), passage.lower(figure.reach()));
  }
}
