package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence says a figure of: by a preposition, by its verb, or by what goes before.
 */
final class Sayings {

  private static final int FARTHEST_ANSWER = 8;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;
  private final Sharers sharers;

  Sayings(Passage passage, Lexicon lexicon, Chunks chunks, Clauses clauses, Sharers sharers) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.clauses = clauses;
    this.sharers = sharers;
  }

  /**
   * What the sentence says the figure of: the noun before its preposition, or the verb's subject.
   */
  @Nullable Span of(Figure figure, @Nullable Figure previous) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    Chunks.Chunk elliptic = sharers.elliptic(edge, previous);
    if (elliptic != null) {
      return chunks.span(elliptic);
    }
    boolean moved = lexicon.trends().adverb(passage.at(edge - 1)) != null;
    Chunks.Chunk mover = moved ? chunks.at(edge - 2) : null;
    if (mover != null) {
      return chunks.span(chunks.withHeads(mover));
    }
    Chunks.Chunk changed = sharers.changed(edge);
    Chunks.Chunk noun = changed != null ? changed : nounBefore(edge, figure.amount().isRange());
    if (noun != null) {
      return chunks.span(noun);
    }
    int verb = clauses.verbBefore(edge);
    Chunks.Chunk subject = verb < 0 ? null : clauses.subjectOf(verb);
    if (subject == null) {
      return behindVerb(figure);
    }
    boolean anybody = isPronoun(subject) && passage.isAny(subject.first(), "i", "we", "you");
    Chunks.Chunk aim = anybody ? aim(figure) : null;
    return chunks.span(aim != null ? aim : chunks.withList(subject));
  }

  /** 'I paid $35,000 for a system': the system says more than the pronoun does. */
  private Chunks.@Nullable Chunk aim(Figure figure) {
    boolean link = passage.isAny(figure.reach(), "for", "in", "on", "of");
    Chunks.Chunk aim = link ? chunks.startingAt(figure.reach() + 1) : null;
    return aim == null || isPronoun(aim) ? null : chunks.withOf(aim);
  }

  private boolean isPronoun(Chunks.Chunk chunk) {
    return chunk.end() - chunk.first() == 1 && passage.pos(chunk.first()) == PartOfSpeech.PRON;
  }

  /** 'a fine of $5', 'incomes above $1 million', 'unemployment at 5 percent'. */
  private Chunks.@Nullable Chunk nounBefore(int edge, boolean ranged) {
    Chunks.Chunk bracketed = passage.is(edge - 1, "(") ? chunks.at(edge - 2) : null;
    if (bracketed != null) {
      return bracketed;
    }
    boolean range = ranged && passage.isAny(edge - 1, "from", "between");
    boolean link =
        range
            || passage.isAny(
                edge - 1, "of", "at", "above", "below", "with", "worth", "under", "over");
    int article = passage.isAny(edge - 1, "a", "an") ? edge - 1 : edge;
    Chunks.Chunk chunk = chunks.at(link ? edge - 2 : article - 1);
    if (chunk == null
        || passage.isVerb(chunk.first() - 1)
            && !passage.isAny(edge - 1, "of", "at", "above", "worth", "over", "under", "below")) {
      return null;
    }
    boolean pronoun = passage.pos(chunk.end() - 1) == PartOfSpeech.PRON && !link;
    boolean verb = chunk.end() - chunk.first() == 1 && passage.is(chunk.first() - 1, "to");
    boolean sum =
        passage.is(edge - 1, "of") && lexicon.lists("sum-nouns", passage.lower(chunk.end() - 1));
    return pronoun || verb || sum ? null : chunks.withOfHeads(chunk);
  }

  /** In '46 percent would choose Clinton' the answer is what stands behind the verb. */
  @Nullable Span behindVerb(Figure figure) {
    boolean verb = false;
    for (int i = figure.reach(); i < figure.reach() + FARTHEST_ANSWER; i++) {
      Chunks.Chunk chunk = passage.isAny(i, "which", "who", "that") ? null : chunks.at(i);
      if (chunk != null && i > figure.reach() && chunk.end() > figure.reach() + 1) {
        return verb || chunk.first() > figure.reach() ? chunks.span(chunk) : null;
      }
      verb |= passage.isVerb(i);
    }
    return null;
  }
}
