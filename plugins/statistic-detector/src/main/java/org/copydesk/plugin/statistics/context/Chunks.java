package org.copydesk.plugin.statistics.context;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** The simple noun phrases of a passage: determiner, modifiers and head, without what follows. */
final class Chunks {

  /**
   * A noun phrase.
   *
   * @param first its first lexeme
   * @param end the lexeme behind its head
   */
  record Chunk(int first, int end) {}

  private final Passage passage;
  private final List<Chunk> chunks;
  private final int[] owner;
  private final BitSet amounts;

  Chunks(Passage passage, List<Figure> figures) {
    this.passage = passage;
    ChunkReader reader = new ChunkReader(passage, figures);
    chunks = reader.read();
    amounts = reader.amounts();
    owner = new int[passage.size() + 1];
    for (int i = 0; i < chunks.size(); i++) {
      Arrays.fill(owner, chunks.get(i).first(), chunks.get(i).end(), i + 1);
    }
  }

  /** Returns the chunk that covers a lexeme, null where none does. */
  @Nullable Chunk at(int i) {
    int index = i < 0 || i >= owner.length ? 0 : owner[i];
    return index == 0 ? null : chunks.get(index - 1);
  }

  /** Returns the chunks that end before a lexeme, in order. */
  List<Chunk> before(int i) {
    return chunks.stream().takeWhile(chunk -> chunk.end() <= i).toList();
  }

  /** Tells whether a lexeme belongs to a figure other than a count. */
  boolean isAmount(int i) {
    return i >= 0 && amounts.get(i);
  }

  /** Returns the chunk that begins at a lexeme or at the one behind it. */
  @Nullable Chunk startingAt(int i) {
    Chunk chunk = at(i);
    return chunk != null && chunk.first() >= i - 1 ? chunk : null;
  }

  /** Returns the chunk with the 'of' phrases that follow it. */
  Chunk withOf(Chunk chunk) {
    Chunk whole = chunk;
    for (int links = 0; links < 3 && passage.is(whole.end(), "of"); links++) {
      Chunk next = at(whole.end() + 1);
      if (next == null) {
        return whole;
      }
      whole = new Chunk(whole.first(), next.end());
    }
    return whole;
  }

  /** Returns the chunk with the heads before it that it belongs to by a preposition. */
  Chunk withHeads(Chunk chunk) {
    Chunk whole = chunk;
    for (int links = 0; links < 4; links++) {
      int link = whole.first() - 1;
      Chunk head = at(link - 1);
      boolean pair = passage.is(link, "and") && head != null && isGoverned(head);
      if (pair && head != null) {
        whole = new Chunk(head.first(), whole.end());
        continue;
      }
      boolean joins =
          passage.isAny(
              link, "of", "in", "for", "from", "with", "on", "at", "to", "against", "among",
              "around", "across", "along", "between", "per");
      if (!joins || head == null || head.end() != link) {
        return whole;
      }
      whole = new Chunk(head.first(), whole.end());
    }
    return whole;
  }

  /** Returns the chunk with the list that it ends: 'Peru, Chile and Brazil'. */
  Chunk withList(Chunk chunk) {
    Chunk head = passage.is(chunk.first() - 1, "and") ? at(chunk.first() - 2) : null;
    Chunk list = chunk;
    while (head != null && head.first() < list.first() && isFree(head)) {
      list = new Chunk(head.first(), chunk.end());
      head = passage.is(head.first() - 1, ",") ? at(head.first() - 2) : null;
    }
    return list;
  }

  /** Tells whether neither a preposition nor a verb governs a chunk: it can be a subject. */
  private boolean isFree(Chunk chunk) {
    int before = chunk.first() - 1;
    return passage.pos(before) != PartOfSpeech.ADP && !passage.isVerb(before);
  }

  private boolean isGoverned(Chunk chunk) {
    return passage.isAny(chunk.first() - 1, "of", "in", "at", "from", "between")
        && at(chunk.first() - 2) != null;
  }

  /** Returns the chunk with the heads before it that 'of' joins it to. */
  Chunk withOfHeads(Chunk chunk) {
    int link = chunk.first() - 1;
    Chunk head = passage.is(link, "of") ? at(link - 1) : null;
    return head == null ? chunk : new Chunk(head.first(), chunk.end());
  }

  /** The words of a phrase without whose and how many of them ('all our UK customers'). */
  Span span(Chunks.Chunk chunk) {
    int first = chunk.first();
    while (first < chunk.end() - 1 && passage.isAny(first, "all", "both", "our", "own")) {
      first++;
    }
    return passage.span(first, chunk.end());
  }
}
