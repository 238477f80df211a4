package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds who makes a claim that is told by a noun: 'her insistence that', 'a report that'. */
final class NounClaims {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Sayers sayers;

  NounClaims(Passage passage, Lexicon lexicon, Chunks chunks, Sayers sayers) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.sayers = sayers;
  }

  /** Returns who claims what follows 'that', 'to' or 'about'; null where no noun says so. */
  @Nullable Span at(int link) {
    int noun = behindTime(link - 1);
    Chunks.Chunk chunk = chunks.at(noun);
    if (chunk == null || chunk.end() != noun + 1) {
      return null;
    }
    String word = lexicon.nouns().singular(passage.lower(noun));
    int owner = owner(chunk);
    boolean that = passage.is(link, "that") && !passage.isVerb(link + 1);
    boolean claim = lexicon.lists("claim-nouns", word);
    boolean threat = lexicon.lists("threat-nouns", word);
    if (owner >= 0 && (claim && !passage.is(link, "to") || threat && passage.is(link, "to"))) {
      Chunks.Chunk holder = passage.isNominal(owner) ? chunks.at(owner) : nameBefore(owner);
      if (holder != null && !passage.isNominal(owner)) {
        return chunks.span(holder);
      }
      return holder == null ? null : passage.span(holder.first(), owner + 1);
    }
    boolean report = lexicon.lists("study-nouns", word) && sayers.isStatement(noun);
    return that && report ? passage.span(chunk.first(), chunk.end()) : null;
  }

  /** Returns the first name before a pronoun, or the pronoun's own phrase. */
  private Chunks.@Nullable Chunk nameBefore(int pronoun) {
    for (Chunks.Chunk chunk : chunks.before(pronoun)) {
      boolean name = passage.pos(chunk.end() - 1) == PartOfSpeech.PROPN;
      if (name && !passage.isTime(chunk.first()) && sayers.canSay(chunk)) {
        return chunk;
      }
    }
    return new Chunks.Chunk(pronoun, pronoun + 1);
  }

  /** Goes back over a time between a noun and its clause: 'a report over the weekend that'. */
  private int behindTime(int from) {
    int i = from;
    while (i > 0 && (passage.isTime(i) || passage.pos(i) == PartOfSpeech.ADP)) {
      i--;
    }
    return passage.isNominal(i) ? i : from;
  }

  /**
   * Returns the last lexeme of who owns a claim: the 'Chen' of 'Ms Chen's repeated claim'; or -1.
   */
  private int owner(Chunks.Chunk chunk) {
    for (int i = chunk.end() - 2; i >= Math.max(0, chunk.first() - 1); i--) {
      if (passage.is(i, "'s") || passage.is(i, "'") && passage.lower(i - 1).endsWith("s")) {
        return i - 1;
      }
      if (passage.isAny(i, "his", "her", "their")) {
        return i;
      }
    }
    return -1;
  }
}
