package org.copydesk.plugin.statistics;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds who states the figures of a passage: 'according to a report', 'the ministry said'. */
final class Sources {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Subjects subjects;

  Sources(Passage passage, Lexicon lexicon, Subjects subjects) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.subjects = subjects;
  }

  /** Returns who states a figure, null where it is the writer. */
  @Nullable Span of(Figure figure) {
    Span before = saidBefore(figure.first());
    if (before != null) {
      return before;
    }
    Span according = according();
    return according != null ? according : saidAfter(figure.reach());
  }

  /** 'according to NP' and 'per NP' anywhere in the sentence. */
  @Nullable Span according() {
    for (int i = 0; i < passage.size(); i++) {
      boolean according = passage.is(i, "according") && passage.is(i + 1, "to");
      Chunks.Chunk chunk = according ? subjects.chunks().at(i + 2) : null;
      if (chunk != null) {
        Chunks.Chunk whole = subjects.chunks().withOf(chunk);
        return passage.span(whole.first(), whole.end());
      }
    }
    return null;
  }

  /** Returns the sayer of the nearest verb of saying before a figure. */
  private @Nullable Span saidBefore(int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (isSaying(i) && !isTrailing(i)) {
        return sayer(i, first);
      }
    }
    return null;
  }

  /** Returns the sayer of an attribution that follows a figure: '..., the ministry said'. */
  private @Nullable Span saidAfter(int reach) {
    for (int i = reach; i < passage.size(); i++) {
      if (isSaying(i)) {
        Span sayer = sayer(i, -1);
        boolean separate = sayer != null && sayer.begin() >= passage.at(reach - 1).end();
        return separate && isTrailing(i) ? sayer : null;
      }
    }
    return null;
  }

  /** Returns the stated source of the whole passage, for a neighbour that lacks one. */
  @Nullable Span any() {
    Span according = according();
    return according != null ? according : saidAfter(1);
  }

  private boolean isSaying(int i) {
    Lexeme lexeme = passage.at(i);
    boolean listed = lexicon.lists("say-verbs", lexeme.lemma());
    boolean finite = passage.isVerb(i) && !lexeme.lower().endsWith("ing");
    return listed && finite && !passage.isAny(i - 1, "to", "been", "be", "was", "were");
  }

  /** Tells whether what is said stands before the verb: behind a comma or a closing mark. */
  private boolean isTrailing(int verb) {
    Span sayer = sayer(verb, -1);
    if (sayer == null) {
      return false;
    }
    int edge = verb;
    while (edge > 0 && passage.at(edge - 1).begin() >= sayer.begin()) {
      edge--;
    }
    boolean ends = passage.isAny(verb + 1, ".", "", "\"", "”") || passage.isTime(verb + 1);
    boolean inverted = sayer.begin() > passage.at(verb).begin();
    return inverted
        || edge > 0
            && passage.isAny(edge - 1, ",", "\"", "”", "—")
            && (ends || edge > 1 && !passage.is(verb + 1, "that"));
  }

  private @Nullable Span sayer(int verb, int figure) {
    boolean mark = passage.isAny(verb - 1, ",", "\"", "”", "’", "'");
    Chunks.Chunk behind = subjects.chunks().startingAt(verb + 1);
    if (mark && behind != null && isSayer(behind)) {
      return passage.span(behind.first(), behind.end());
    }
    Chunks.Chunk subject = subjects.clauses().subjectOf(verb);
    return subject == null || !isSayer(subject)
        ? null
        : passage.span(subject.first(), subject.end());
  }

  private boolean isSayer(Chunks.Chunk chunk) {
    int head = chunk.end() - 1;
    boolean number = false;
    for (int i = chunk.first(); i < chunk.end(); i++) {
      number |= passage.at(i).text().equals("%") || passage.is(i, "percent");
    }
    return !number
        && (passage.isNominal(head) || passage.pos(head) == PartOfSpeech.PRON)
        && !passage.isAny(head, "it", "that", "which", "you", "this", "what");
  }
}
