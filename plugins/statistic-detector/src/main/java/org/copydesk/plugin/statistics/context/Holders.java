package org.copydesk.plugin.statistics.context;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds who has, does or holds what a count counts: 'the bank hired 300 staff' is the bank. */
final class Holders {

  private static final int FARTHEST_VERB = 4;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;

  Holders(Passage passage, Lexicon lexicon, Chunks chunks, Clauses clauses) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.clauses = clauses;
  }

  /** Returns the holder of a count; null where the counted stand for themselves. */
  Chunks.@Nullable Chunk of(Figure figure) {
    Chunks.Chunk part = passage.is(figure.reach(), "of") ? chunks.at(figure.reach() + 1) : null;
    if (part != null) {
      return chunks.withOf(part);
    }
    int edge = article(lexicon.qualifiers().start(passage, figure.first()));
    Chunks.Chunk head = passage.isAny(edge - 1, "of", "with") ? chunks.at(edge - 2) : null;
    boolean sum =
        head != null
            && passage.is(edge - 1, "of")
            && lexicon.lists("sum-nouns", passage.lower(head.end() - 1));
    if (head != null && !sum && !isPronoun(head)) {
      return head;
    }
    int verb = governor(sum && head != null ? head.first() : edge, figure.amount().isRange());
    Chunks.Chunk subject = verb < 0 ? null : clauses.subjectOf(verb);
    return subject == null || !isPronoun(subject) ? subject : antecedent(subject.first());
  }

  /** 'Musk uses his account, where he has 80 million followers': the name before the pronoun. */
  private Chunks.@Nullable Chunk antecedent(int pronoun) {
    if (!passage.isAny(pronoun, "he", "she", "it", "they")) {
      return null;
    }
    for (Chunks.Chunk chunk : chunks.before(pronoun)) {
      boolean name = passage.pos(chunk.end() - 1) == PartOfSpeech.PROPN;
      if (name && passage.pos(chunk.first() - 1) != PartOfSpeech.ADP) {
        return chunk;
      }
    }
    return null;
  }

  /** Returns the verb or preposition of having right before a count, or -1. */
  private int governor(int edge, boolean range) {
    if (passage.is(edge - 1, "with")) {
      return clauses.verbBefore(edge);
    }
    for (int i = edge - 1; i >= Math.max(0, edge - FARTHEST_VERB); i--) {
      if (passage.isVerb(i) && chunks.at(i) == null) {
        return i;
      }
      if (passage.isAny(i, "equivalent", "equal") && passage.is(i + 1, "to")) {
        return clauses.verbBefore(i);
      }
      boolean between =
          passage.pos(i) == PartOfSpeech.ADV
              || range && passage.is(i, "from")
              || passage.isAny(i, "with", "by", "up", "out", "off", "at", "to", "across", "through")
              || passage.isAny(i, "the", "a", "another", "its", "their", "his", "her");
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private int article(int edge) {
    return passage.isAny(edge - 1, "a", "an", "the", "another") ? edge - 1 : edge;
  }

  private boolean isPronoun(Chunks.Chunk chunk) {
    return chunk.end() - chunk.first() == 1 && passage.pos(chunk.first()) == PartOfSpeech.PRON;
  }
}
