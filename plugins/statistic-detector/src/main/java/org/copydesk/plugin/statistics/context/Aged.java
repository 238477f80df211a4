package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds who is as old as a figure says. */
final class Aged {

  private final Passage passage;
  private final Chunks chunks;
  private final Sayings sayings;

  Aged(Passage passage, Chunks chunks, Sayings sayings) {
    this.passage = passage;
    this.chunks = chunks;
    this.sayings = sayings;
  }

  /** Returns whose age a figure is, null where it stands for the person itself. */
  @Nullable Span of(Figure figure) {
    if (chunks.at(figure.first()) != null) {
      return null;
    }
    int before = figure.first() - 1;
    boolean article = passage.isAny(before, "a", "an") && passage.is(before - 1, ",");
    Chunks.Chunk appositive = article ? chunks.at(before - 2) : null;
    if (appositive != null && passage.pos(before - 2) == PartOfSpeech.PROPN) {
      return chunks.span(appositive);
    }
    Chunks.Chunk behind = chunks.at(figure.reach());
    boolean modifies =
        figure.reach() > figure.end() && behind != null && passage.at(figure.reach()).isWord();
    if (modifies && behind != null) {
      return passage.span(figure.reach(), behind.end());
    }
    boolean link = passage.isAny(before, ",", "(", "under", "over", "aged", "ages", "age");
    Chunks.Chunk named =
        link ? chunks.at(passage.is(before - 1, "of") ? before - 2 : before - 1) : null;
    return named != null ? chunks.span(named) : sayings.of(figure, null);
  }
}
