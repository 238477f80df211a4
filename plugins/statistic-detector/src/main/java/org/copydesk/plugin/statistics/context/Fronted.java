package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the whole that opens a sentence: 'Of the 3,500 deaths ..., half were'. */
final class Fronted {

  private static final int FARTHEST = 5;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;

  Fronted(Passage passage, Lexicon lexicon, Chunks chunks) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
  }

  /** Returns the whole that opens the sentence, null where none does. */
  @Nullable Span whole() {
    boolean first = passage.isAny(0, "of", "among");
    boolean of = first || passage.isAny(1, "of", "among") && !passage.at(0).isWord();
    int at = first ? 1 : 2;
    for (int i = at; of && i < at + FARTHEST; i++) {
      Chunks.Chunk chunk = chunks.at(i);
      if (chunk != null) {
        return core(chunk);
      }
    }
    return null;
  }

  /** Leaves out the article, the qualifier and the number of a phrase. */
  private Span core(Chunks.Chunk chunk) {
    int first = chunk.first();
    while (first < chunk.end() - 1 && isOpening(first)) {
      first++;
    }
    return passage.span(first, chunk.end());
  }

  private boolean isOpening(int i) {
    PartOfSpeech pos = passage.pos(i);
    boolean number = passage.at(i).isNumber() || lexicon.numbers().word(passage.at(i)) != null;
    boolean word = pos == PartOfSpeech.DET || pos == PartOfSpeech.ADV || pos == PartOfSpeech.NUM;
    return number
        || word
        || passage.at(i).kind() == Lexeme.Kind.SIGN
        || lexicon.qualifiers().end(passage, i) > i;
  }
}
