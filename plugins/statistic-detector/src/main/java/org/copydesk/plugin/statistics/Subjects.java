package org.copydesk.plugin.statistics;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds whose the figures of a passage are. */
final class Subjects {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;
  private final @Nullable Span fronted;

  Subjects(Passage passage, Lexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    chunks = new Chunks(passage);
    clauses = new Clauses(passage, chunks);
    fronted = fronted();
  }

  Chunks chunks() {
    return chunks;
  }

  Clauses clauses() {
    return clauses;
  }

  /**
   * Returns the roles of a figure.
   *
   * @param previous the figure before it in the passage, null for the first
   */
  Roles of(Figure figure, @Nullable Figure previous) {
    if (figure.style() == Figure.Style.COUNT) {
      return Roles.subject(counted(figure));
    }
    if (figure.style() == Figure.Style.AGE) {
      return Roles.subject(aged(figure));
    }
    if (figure.isShare()) {
      return share(figure, previous);
    }
    Span modified = modified(figure);
    return Roles.subject(modified != null ? modified : said(figure, previous));
  }

  /** The noun behind the number, with the 'of' phrase behind it. */
  private @Nullable Span counted(Figure figure) {
    if (passage.at(figure.end()).isHyphen()) {
      Span modified = modified(figure);
      if (modified != null) {
        return modified;
      }
    }
    int first = passage.is(figure.end(), "of") ? figure.end() + 2 : figure.end();
    while (first < figure.reach() - 1 && !passage.at(first).isWord()) {
      first++;
    }
    return passage.span(first, figure.reach());
  }

  private @Nullable Span aged(Figure figure) {
    int before = figure.first() - 1;
    boolean apposition = passage.isAny(before, ",", "(");
    Chunks.Chunk behind = chunks.at(figure.reach());
    boolean modifies =
        figure.reach() > figure.end() && behind != null && !passage.is(figure.reach(), ",");
    if (modifies && behind != null) {
      return passage.span(figure.reach(), behind.end());
    }
    Chunks.Chunk named = chunks.at(passage.isAny(before - 1, "of") ? before - 2 : before - 1);
    if (named != null
        && (apposition || passage.isAny(before, "under", "over", "aged", "ages", "age"))) {
      return span(named);
    }
    return said(figure, null);
  }

  private Roles share(Figure figure, @Nullable Figure previous) {
    Chunks.Chunk whole = passage.isAny(figure.reach(), "of") ? chunks.at(figure.reach() + 1) : null;
    Span of = whole == null ? null : span(chunks.withOf(whole));
    Chunks.Chunk sharer = sharer(figure, previous);
    if (sharer != null) {
      return new Roles(span(sharer), of != null ? of : fronted);
    }
    if (of != null) {
      return new Roles(of, of);
    }
    Span modified = modified(figure);
    Span subject = modified != null ? modified : said(figure, previous);
    return new Roles(subject, fronted);
  }

  /** Whose share it is where a verb of having says so: 'the Taliban were responsible for'. */
  private Chunks.@Nullable Chunk sharer(Figure figure, @Nullable Figure previous) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    Chunks.Chunk elliptic = elliptic(edge, previous);
    if (elliptic != null) {
      return elliptic;
    }
    for (int i = edge - 1; i >= Math.max(0, edge - 4); i--) {
      Lexeme lexeme = passage.at(i);
      boolean shares =
          lexicon.lists("share-verbs", lexeme.lemma())
              || lexicon.lists("share-verbs", lexeme.lower());
      if (shares && lexeme.isWord()) {
        int verb = passage.isVerb(i) ? i : clauses.verbBefore(i);
        return verb < 0 ? null : clauses.subjectOf(verb);
      }
      if (lexeme.pos() != PartOfSpeech.ADP
          && lexeme.pos() != PartOfSpeech.ADV
          && !passage.isAny(i, "up", "a", "the")) {
        return null;
      }
    }
    return null;
  }

  /** 'X accounted for a third and Y for 15 per cent': the phrase since the figure before. */
  private Chunks.@Nullable Chunk elliptic(int edge, @Nullable Figure previous) {
    if (previous == null) {
      return null;
    }
    int i = edge - 1;
    while (i > previous.reach()
        && (passage.pos(i) == PartOfSpeech.ADP
            || passage.pos(i) == PartOfSpeech.ADJ && chunks.at(i) == null)) {
      i--;
    }
    Chunks.Chunk chunk = chunks.at(i);
    if (chunk == null || chunk.first() < previous.reach()) {
      return null;
    }
    Chunks.Chunk whole = chunks.withHeads(chunk);
    int link = whole.first() - 1;
    boolean joins = passage.isAny(link, "and", ",", "while", "but", "or", ";");
    int gap = passage.isAny(link - 1, ",", ";") ? link - 1 : link;
    boolean near = gap <= previous.reach() + 1 || chunksOnly(previous.reach(), gap);
    return joins && near && whole.first() > previous.reach() ? whole : null;
  }

  private boolean chunksOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isVerb(i)) {
        return false;
      }
    }
    return to - from < 12;
  }

  /** The noun that a figure modifies: 'a $185 million settlement', 'a 5 percent pay rise'. */
  private @Nullable Span modified(Figure figure) {
    int at = figure.reach();
    while (passage.at(at).isHyphen() && passage.at(at).glued()) {
      at++;
    }
    boolean direct = passage.isNominal(at) || passage.pos(at) == PartOfSpeech.ADJ;
    Chunks.Chunk chunk = chunks.at(at);
    boolean behind = direct && chunk != null && !passage.isTime(at) && passage.at(at).isWord();
    if (!behind || chunk == null || chunk.end() <= at) {
      return null;
    }
    return passage.span(at, chunks.withOf(chunk).end());
  }

  /**
   * What the sentence says the figure of: the noun before its preposition, or the verb's subject.
   */
  private @Nullable Span said(Figure figure, @Nullable Figure previous) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    Chunks.Chunk elliptic = elliptic(edge, previous);
    if (elliptic != null) {
      return span(elliptic);
    }
    Chunks.Chunk noun = nounBefore(edge);
    if (noun != null) {
      return span(noun);
    }
    int verb = clauses.verbBefore(edge);
    Chunks.Chunk subject = verb < 0 ? null : clauses.subjectOf(verb);
    if (subject != null) {
      return span(subject);
    }
    return behindVerb(figure);
  }

  /** 'a fine of $5', 'incomes above $1 million', 'unemployment at 5 percent'. */
  private Chunks.@Nullable Chunk nounBefore(int edge) {
    boolean link =
        passage.isAny(edge - 1, "of", "at", "above", "below", "with", "worth", "under", "over");
    Chunks.Chunk chunk = chunks.at(link ? edge - 2 : edge - 1);
    boolean direct = !link && passage.at(edge - 1).isWord() && edge < passage.size();
    if (chunk == null || direct && passage.pos(edge - 1) == PartOfSpeech.PRON) {
      return null;
    }
    return chunks.withHeads(chunk);
  }

  /** In '46 percent would choose Clinton' the answer is what stands behind the verb. */
  private @Nullable Span behindVerb(Figure figure) {
    for (int i = figure.reach(); i < figure.reach() + 8; i++) {
      Chunks.Chunk chunk = chunks.at(i);
      if (chunk != null) {
        return span(chunk);
      }
    }
    return null;
  }

  /** The whole that opens the sentence: 'Of the 3,500 deaths ..., half were'. */
  private @Nullable Span fronted() {
    boolean of = passage.is(0, "of") || passage.is(1, "of") && !passage.at(0).isWord();
    int at = passage.is(0, "of") ? 1 : 2;
    Chunks.Chunk chunk = of ? firstChunk(at) : null;
    if (chunk == null) {
      return null;
    }
    int first = chunk.first();
    for (int i = chunk.first(); i < chunk.end() - 1; i++) {
      boolean number = passage.at(i).isNumber() || lexicon.numbers().word(passage.at(i)) != null;
      boolean skip =
          number || passage.pos(i) == PartOfSpeech.DET || passage.pos(i) == PartOfSpeech.ADV;
      first = skip && i == first ? i + 1 : first;
    }
    return passage.span(first, chunk.end());
  }

  private Chunks.@Nullable Chunk firstChunk(int from) {
    for (int i = from; i < from + 4; i++) {
      Chunks.Chunk chunk = chunks.at(i);
      if (chunk != null) {
        return chunk;
      }
    }
    return null;
  }

  private Span span(Chunks.Chunk chunk) {
    return passage.span(chunk.first(), chunk.end());
  }
}
