package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the study that a verb of saying is said of: 'a poll of 900 voters released in May found'.
 */
final class Studies {

  private static final int FARTHEST = 25;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;

  Studies(Passage passage, Lexicon lexicon, Chunks chunks) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
  }

  /** Tells whether a lexeme is a study: a poll, a report, figures. */
  boolean isStudy(int i) {
    String noun = lexicon.nouns().singular(passage.lower(i));
    return isHead(i) && lexicon.lists("study-nouns", noun);
  }

  /** Tells whether a stretch names a study. */
  boolean areIn(Span span) {
    for (int i = 0; i < passage.size(); i++) {
      if (span.contains(passage.at(i).begin()) && isStudy(i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a lexeme is a noun, or ends a phrase in which a tagger took it for another. */
  private boolean isHead(int i) {
    Chunks.Chunk chunk = chunks.at(i);
    return passage.isNominal(i) || chunk != null && chunk.end() == i + 1;
  }

  /** Returns the study before a verb with no other verb of its own, null where there is none. */
  Chunks.@Nullable Chunk before(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST); i--) {
      if (isStudy(i)) {
        Chunks.Chunk chunk = chunks.at(i);
        return chunk == null ? null : new Chunks.Chunk(chunk.first(), i + 1);
      }
      if (passage.isAny(i, ";", ":")
          || passage.isVerb(i) && chunks.at(i) == null && !isReduced(i) && !isRelative(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Returns the study that begins a sentence whose verb shows something, though others stand
   * between: 'a chart that they carry to their leaders shows'.
   */
  Chunks.@Nullable Chunk shown(int verb, Chunks.Chunk subject) {
    Chunks.Chunk first = chunks.at(passage.pos(0) == PartOfSpeech.DET ? 1 : 0);
    boolean shows = passage.at(verb).lemma().equals("show") && first != null;
    if (!shows || first == null || !isStudy(first.end() - 1) || isStudy(subject.end() - 1)) {
      return null;
    }
    boolean named = passage.at(subject.end() - 1).isCapital();
    return named || passage.pos(subject.first() - 1) == PartOfSpeech.SCONJ ? null : first;
  }

  private boolean isRelative(int verb) {
    return passage.isAny(verb - 1, "that", "which") && passage.isNominal(verb - 2);
  }

  /** Tells whether a participle stands right behind what it describes: 'a study released'. */
  private boolean isReduced(int i) {
    boolean participle = passage.lower(i).endsWith("ed") || passage.is(i, "done");
    participle |= passage.isAny(i, "taken", "seen", "led", "held", "made", "drawn", "put", "given");
    boolean behind = isHead(i - 1) || passage.isAny(i - 1, ",", ")");
    boolean adverb = passage.pos(i - 1) == PartOfSpeech.ADV && passage.isNominal(i - 2);
    return participle && (behind || adverb);
  }
}
