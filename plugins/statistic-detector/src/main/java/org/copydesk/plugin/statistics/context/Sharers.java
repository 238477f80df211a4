package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.lexicon.TrendWords;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds who has a share: by a verb of having, by ellipsis, or as the object of a change. */
final class Sharers {

  private static final int FARTHEST_VERB = 5;
  private static final int LONGEST_GAP = 12;
  private static final int FARTHEST_CHANGE = 14;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;
  private final @Nullable Span fronted;
  private final boolean respectively;

  Sharers(Passage passage, Lexicon lexicon, Chunks chunks, Clauses clauses) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.clauses = clauses;
    fronted = new Fronted(passage, lexicon, chunks).whole();
    respectively = hasRespectively();
  }

  /** Returns the whole that opens the sentence: 'Of the 3,500 deaths ..., half were'. */
  @Nullable Span fronted() {
    return fronted;
  }

  /** Returns whose share a figure is where a verb of having says so, null elsewhere. */
  Chunks.@Nullable Chunk of(Figure figure, @Nullable Figure previous) {
    int edge = lexicon.qualifiers().start(passage, figure.first());
    Chunks.Chunk elliptic = elliptic(edge, previous);
    if (elliptic != null) {
      return elliptic;
    }
    Chunks.Chunk respective = respective(figure, edge, previous);
    if (respective != null) {
      return respective;
    }
    Chunks.Chunk blamed = passage.is(edge - 1, "for") ? chunks.at(edge - 2) : null;
    if (blamed != null && isBlaming(blamed.first() - 1)) {
      return blamed;
    }
    Chunks.Chunk culprit = culprit(figure, previous);
    if (culprit != null) {
      return culprit;
    }
    for (int i = edge - 1; i >= Math.max(0, edge - FARTHEST_VERB); i--) {
      if (isSharing(i)) {
        int verb = passage.isVerb(i) ? i : clauses.verbBefore(i);
        return verb < 0 ? null : holder(verb);
      }
      if (!isBetween(i)) {
        return null;
      }
    }
    return null;
  }

  /** '40 percent of the fires were attributed to farmers': the share is theirs. */
  private Chunks.@Nullable Chunk culprit(Figure figure, @Nullable Figure previous) {
    boolean goesOn = previous != null && passage.isAny(figure.reach(), "to", "on");
    if (goesOn && isAttributing(clauses.verbBefore(figure.first()))) {
      return chunks.at(figure.reach() + 1);
    }
    Chunks.Chunk whole = passage.is(figure.reach(), "of") ? chunks.at(figure.reach() + 1) : null;
    int at = whole == null ? figure.reach() : chunks.withOf(whole).end();
    boolean passive = passage.isAny(at, "was", "were", "is", "are");
    boolean link = passage.isAny(at + 2, "to", "on");
    return passive && isAttributing(at + 1) && link ? chunks.at(at + 3) : null;
  }

  private boolean isAttributing(int i) {
    return passage.isAny(i, "attributed", "ascribed", "blamed");
  }

  private Chunks.@Nullable Chunk holder(int verb) {
    Chunks.Chunk subject = clauses.subjectOf(verb);
    return subject == null ? null : chunks.withList(subject);
  }

  /** 'Peru and Chile make up 30 percent and 20 percent, respectively': one share for each. */
  private Chunks.@Nullable Chunk respective(Figure figure, int edge, @Nullable Figure previous) {
    if (!respectively) {
      return null;
    }
    boolean second =
        previous != null && passage.is(edge - 1, "and") && previous.reach() == edge - 1;
    boolean first = passage.is(figure.reach(), "and");
    int verb = first || second ? clauses.verbBefore(edge) : -1;
    Chunks.Chunk right = verb < 0 ? null : chunks.at(clauses.groupStart(verb) - 1);
    if (right == null || !passage.is(right.first() - 1, "and")) {
      return null;
    }
    return second ? right : chunks.at(right.first() - 2);
  }

  private boolean hasRespectively() {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.is(i, "respectively")) {
        return true;
      }
    }
    return false;
  }

  /** 'The UN blamed the rebels for a third': the share is that of the blamed. */
  private boolean isBlaming(int i) {
    return passage.isVerb(i) && passage.isAny(i, "blame", "blames", "blamed", "blaming");
  }

  private boolean isSharing(int i) {
    Lexeme lexeme = passage.at(i);
    boolean listed =
        lexicon.lists("share-verbs", lexeme.lemma())
            || lexicon.lists("share-verbs", lexeme.lower());
    return lexeme.isWord() && listed;
  }

  private boolean isBetween(int i) {
    PartOfSpeech pos = passage.pos(i);
    return pos == PartOfSpeech.ADP
        || pos == PartOfSpeech.ADV
        || passage.isAny(i, "up", "a", "the", "for", "about", "only", "just", "another");
  }

  /** 'X accounted for a third and Y for 15 per cent': the phrase since the figure before. */
  Chunks.@Nullable Chunk elliptic(int edge, @Nullable Figure previous) {
    int i = edge - 1;
    while (previous != null && i > previous.reach() && isLink(i)) {
      i--;
    }
    Chunks.Chunk chunk = chunks.at(i);
    if (previous == null
        || chunk == null
        || chunk.first() <= previous.reach()
        || isPronoun(chunk)) {
      return null;
    }
    Chunks.Chunk whole = chunks.withHeads(chunk);
    int link = whole.first() - 1;
    boolean joins = passage.isAny(link, "and", ",", "while", "but", "or", ";", "with");
    return joins && whole.first() > previous.reach() && isShort(previous.reach(), link)
        ? whole
        : null;
  }

  private boolean isLink(int i) {
    boolean adjective = passage.pos(i) == PartOfSpeech.ADJ || passage.pos(i) == PartOfSpeech.ADV;
    return passage.pos(i) == PartOfSpeech.ADP || adjective && chunks.at(i) == null;
  }

  private boolean isPronoun(Chunks.Chunk chunk) {
    return passage.pos(chunk.end() - 1) == PartOfSpeech.PRON || passage.isTime(chunk.end() - 1);
  }

  private boolean isShort(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isVerb(i)) {
        return false;
      }
    }
    return to - from < LONGEST_GAP;
  }

  /** Returns what is changed by an amount: 'cut the tax rate to 28 percent'. */
  Chunks.@Nullable Chunk changed(int edge) {
    int limit = Math.max(0, edge - FARTHEST_CHANGE);
    for (int i = edge - 1; i >= limit; i--) {
      TrendWords.Word word = lexicon.trends().verb(passage.at(i));
      if (word != null && passage.isVerb(i)) {
        Chunks.Chunk object = chunks.startingAt(i + 1);
        boolean follows = object != null && object.first() == i + 1 && object.end() <= edge - 1;
        return follows ? object : null;
      }
      if (passage.isVerb(i) || passage.isAny(i, ";", ":")) {
        return null;
      }
    }
    return null;
  }
}
