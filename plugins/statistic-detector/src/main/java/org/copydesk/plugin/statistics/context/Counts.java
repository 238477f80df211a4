package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Tells who has what a count counts, and what that is. */
final class Counts {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Modified modified;
  private final Holders holders;

  Counts(Passage passage, Lexicon lexicon, Chunks chunks, Modified modified, Holders holders) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.modified = modified;
    this.holders = holders;
  }

  /** A count is of what it counts, and whoever has them is its subject. */
  Roles of(Figure figure, @Nullable Figure previous, Roles last) {
    Span noun = modified.isUnit(figure) ? modified.by(figure) : null;
    if (noun != null) {
      return new Roles(noun, counted(figure));
    }
    Chunks.Chunk holder = holders.of(figure);
    boolean listed =
        previous != null
            && previous.style() == Figure.Style.COUNT
            && isListed(previous.reach(), lexicon.qualifiers().start(passage, figure.first()));
    Span subject = holder != null ? chunks.span(holder) : listed ? last.subject() : null;
    return new Roles(subject, counted(figure));
  }

  private boolean isListed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isAny(i, ",", "and", "or", "as", "well")) {
        return false;
      }
    }
    return true;
  }

  /** The noun behind the number. */
  private @Nullable Span counted(Figure figure) {
    Span noun = passage.at(figure.end()).isHyphen() ? modified.by(figure) : null;
    if (noun != null) {
      return noun;
    }
    int first = passage.is(figure.end(), "of") ? figure.end() + 2 : figure.end();
    while (first < figure.reach() - 1 && !passage.at(first).isWord()) {
      first++;
    }
    return passage.span(first, figure.reach());
  }
}
