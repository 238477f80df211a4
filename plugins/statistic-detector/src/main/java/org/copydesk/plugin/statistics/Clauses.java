package org.copydesk.plugin.statistics;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds the grammatical subject of a verb, from parts of speech alone. */
final class Clauses {

  private static final int FARTHEST = 60;

  private final Passage passage;
  private final Chunks chunks;

  Clauses(Passage passage, Chunks chunks) {
    this.passage = passage;
    this.chunks = chunks;
  }

  /** Returns the verb that governs what stands at a lexeme, or -1. */
  int verbBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
      if (passage.isAny(i, ";", ":")) {
        return -1;
      }
      if (passage.isVerb(i) && chunks.at(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the phrase that a verb is said of, null where none is found. */
  Chunks.@Nullable Chunk subjectOf(int verb) {
    int at = groupStart(verb);
    for (int steps = 0; steps < 6 && at > 0; steps++) {
      int before = skipAside(at - 1);
      Chunks.Chunk chunk = chunks.at(before);
      if (chunk != null && !isRelative(before)) {
        return whole(chunk);
      }
      if (isRelative(before) || passage.isAny(before, "who", "which", "that")) {
        return antecedent(before);
      }
      int earlier = verbBefore(passage.isVerb(before) ? before + 1 : before);
      if (earlier < 0) {
        return null;
      }
      at = groupStart(earlier);
    }
    return null;
  }

  /** Returns the first word of a verb group: of 'would not have been', 'would'. */
  private int groupStart(int verb) {
    int at = verb;
    while (at > 0 && isGroup(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isGroup(int i) {
    PartOfSpeech pos = passage.pos(i);
    boolean verbal = pos == PartOfSpeech.AUX || pos == PartOfSpeech.VERB && chunks.at(i) == null;
    boolean adverb = pos == PartOfSpeech.ADV || pos == PartOfSpeech.PART && !passage.is(i, "'s");
    return verbal
        || adverb
        || passage.isAny(i, "to", "and") && passage.isVerb(i + 1) && passage.isVerb(i - 1);
  }

  private boolean isRelative(int i) {
    return passage.isAny(i, "who", "which")
        || passage.is(i, "that") && passage.pos(i) != PartOfSpeech.DET && chunks.at(i - 1) != null;
  }

  private Chunks.@Nullable Chunk antecedent(int relative) {
    int before = skipComma(relative - 1);
    Chunks.Chunk chunk = chunks.at(before);
    return chunk == null ? null : whole(chunk);
  }

  /** Goes back over an aside between commas or brackets: 'Apple, the maker of phones, sold'. */
  private int skipAside(int i) {
    if (!passage.isAny(i, ",", ")", "—", "–")) {
      return i;
    }
    String opening = passage.is(i, ")") ? "(" : passage.lower(i);
    for (int j = i - 1; j > Math.max(0, i - 25); j--) {
      if (passage.is(j, opening) && chunks.at(j - 1) != null) {
        return j - 1;
      }
    }
    return i - 1;
  }

  private int skipComma(int i) {
    return passage.is(i, ",") ? i - 1 : i;
  }

  private Chunks.Chunk whole(Chunks.Chunk chunk) {
    return chunks.withHeads(chunk);
  }
}
