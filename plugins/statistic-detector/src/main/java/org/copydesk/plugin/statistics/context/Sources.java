package org.copydesk.plugin.statistics.context;

import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds who states the figures of a passage: 'according to a report', 'the ministry said'. */
final class Sources {

  private static final int FARTHEST = 200;
  private static final int FARTHEST_FIRST = 20;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Sayers sayers;
  private final NounClaims claims;
  private final Studies studies;
  private @Nullable Span cited;
  private boolean searched;

  Sources(Passage passage, Lexicon lexicon, Subjects subjects) {
    this.passage = passage;
    this.lexicon = lexicon;
    chunks = subjects.chunks();
    sayers = new Sayers(passage, lexicon, chunks, subjects.clauses());
    studies = new Studies(passage, lexicon, chunks);
    claims = new NounClaims(passage, lexicon, chunks, sayers);
  }

  /** Returns who states a figure in its own sentence, null where it is the writer. */
  @Nullable Span of(Figure figure) {
    Span according = according();
    if (according != null && isJoined(figure, according)) {
      return according.contains(passage.at(figure.first()).begin()) ? null : according;
    }
    Span gapped = gapped(figure);
    Span before = gapped != null ? gapped : saidBefore(figure.first());
    return before != null ? before : saidAfter(figure.reach());
  }

  /** Tells whether no semicolon parts a figure from who is cited for what stands beside it. */
  private boolean isJoined(Figure figure, Span cited) {
    boolean parted = false;
    for (int i = figure.reach(); i < passage.size(); i++) {
      parted |= passage.is(i, ";") && passage.at(i).begin() < cited.begin();
    }
    return !parted;
  }

  /** Returns the source of a quotation that this passage closes or introduces. */
  @Nullable Span ofQuotation() {
    Span after = saidAfter(0);
    boolean introduces = passage.is(passage.size() - 1, ":");
    return after == null && introduces ? saidBefore(passage.size()) : after;
  }

  /** Tells whether a stretch of this passage can be who states something. */
  boolean canState(Span span) {
    for (int i = passage.size() - 1; i >= 0; i--) {
      if (span.contains(passage.at(i).begin())) {
        Chunks.Chunk chunk = chunks.at(i);
        boolean pronoun = passage.isAny(i, "i", "we", "it");
        boolean name = i > 0 && passage.at(i).isCapital() && !passage.isTime(i);
        return pronoun || name || chunk != null && sayers.canSay(chunks.withOfHeads(chunk));
      }
    }
    return false;
  }

  /** Returns a poll or study that this passage cites, which the next passage goes on citing. */
  @Nullable Span ofStudy() {
    Span according = according();
    Span source = according != null ? according : saidBefore(passage.size());
    return source != null && studies.areIn(source) ? source : null;
  }

  /** Tells whether a sentence begins with a time of its own: 'In August, the lead was seven'. */
  boolean opensWithTime() {
    return passage.isTime(0) || passage.isTime(1) && passage.pos(0) == PartOfSpeech.ADP;
  }

  private @Nullable Span according() {
    if (!searched) {
      cited = findCited();
      searched = true;
    }
    return cited;
  }

  /** 'according to NP', 'by one estimate' and 'per the plan' anywhere in the sentence. */
  private @Nullable Span findCited() {
    for (int i = 0; i < passage.size(); i++) {
      if (passage.is(i, "according") && passage.is(i + 1, "to")) {
        Chunks.Chunk chunk = chunks.at(i + 2);
        boolean own = passage.isAny(i + 2, "his", "her", "its", "their");
        return chunk == null || own && !sayers.isStatement(chunk.end() - 1) ? null : span(chunk);
      }
      Chunks.Chunk poll = i == 0 && passage.is(0, "in") ? chunks.at(1) : null;
      if (poll != null && isPoll(poll.end() - 1)) {
        return span(poll);
      }
      Chunks.Chunk estimate = passage.isAny(i, "by", "per") ? chunks.at(i + 1) : null;
      if (estimate != null && isEstimate(i, estimate)) {
        return passage.span(i + 1, estimate.end());
      }
    }
    return null;
  }

  private boolean isPoll(int i) {
    return passage.isAny(i, "poll", "polls", "survey", "study", "census", "report");
  }

  private boolean isEstimate(int link, Chunks.Chunk chunk) {
    int head = chunk.end() - 1;
    boolean by =
        passage.is(link, "by")
            && passage.isAny(head, "estimate", "estimates", "count", "tally", "reckoning");
    boolean per =
        passage.is(link, "per") && passage.is(link + 1, "the") && chunk.first() == link + 1;
    return chunk.first() == link + 1 && (by || per);
  }

  /** Returns the sayer of the nearest verb of saying before a figure. */
  private @Nullable Span saidBefore(int first) {
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      if (sayers.isSaying(i)) {
        Chunks.Chunk sayer = sayers.of(i);
        boolean stays =
            sayer != null && sayer.first() < i && (!sayers.trails(i, sayer) || isAside(i, first));
        if (sayer != null && stays && !isTold(sayer)) {
          return span(sayer);
        }
      }
      Span claimed = passage.isAny(i, "that", "to", "about") ? claims.at(i) : null;
      if (claimed != null) {
        return claimed;
      }
    }
    return null;
  }

  /** In 'Chen said she expected 40' the name says it, and not the pronoun. */
  private boolean isTold(Chunks.Chunk sayer) {
    int verb = passage.is(sayer.first() - 1, "that") ? sayer.first() - 2 : sayer.first() - 1;
    boolean pronoun = passage.isAny(sayer.end() - 1, "he", "she", "they", "it");
    return pronoun && sayers.isSaying(verb) && sayers.of(verb) != null;
  }

  /** Tells whether an attribution between commas stands inside the sentence that it is for. */
  private boolean isAside(int verb, int first) {
    boolean comma = false;
    for (int i = verb + 1; i < first; i++) {
      if (passage.isAny(i, "\"", "“", "''")) {
        return false;
      }
      comma |= passage.is(i, ",");
    }
    return comma;
  }

  private boolean isName(int i) {
    return passage.isNominal(i) && passage.at(i).isCapital();
  }

  /** 'Norda found 40 percent, Ostia 43 percent': the second is said by Ostia. */
  private @Nullable Span gapped(Figure figure) {
    Chunks.Chunk name = chunks.at(figure.first() - 1);
    int link = name == null ? -1 : name.first() - 1;
    boolean follows = passage.isAny(link, ",", "and") && isName(figure.first() - 1);
    int number = passage.is(link - 1, ",") ? link - 2 : link - 1;
    for (int i = number; follows && i > Math.max(0, number - FARTHEST_FIRST); i--) {
      boolean shows =
          sayers.isSaying(i) && (passage.at(i + 1).isNumber() || passage.lower(i).endsWith("ing"));
      Chunks.Chunk sayer = shows ? sayers.of(i) : null;
      if (sayer != null && name != null && isName(sayer.end() - 1)) {
        return span(name);
      }
      if (passage.isVerb(i) && chunks.at(i) == null && !passage.lower(i).endsWith("ing")) {
        return null;
      }
    }
    return null;
  }

  /** Returns the sayer of an attribution that follows a figure: '..., the ministry said'. */
  private @Nullable Span saidAfter(int reach) {
    boolean parted = reach > 0 && !inQuotation(reach);
    for (int i = reach; i < Math.min(passage.size(), reach + FARTHEST); i++) {
      if (passage.is(i, ";") && parted) {
        return null;
      }
      Chunks.Chunk sayer = sayers.isSaying(i) ? sayers.of(i) : null;
      if (sayer != null && sayer.first() >= reach && sayers.trails(i, sayer)) {
        return span(sayer);
      }
    }
    return null;
  }

  private boolean inQuotation(int to) {
    int marks = 0;
    for (int i = 0; i < to; i++) {
      marks += passage.isAny(i, "\"", "“", "”", "''") ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** The phrase of a source with its maker: 'a report by the council', 'data seen by the paper'. */
  private Span span(Chunks.Chunk chunk) {
    Chunks.Chunk whole = chunks.withOf(chunk);
    boolean made =
        passage.pos(whole.end()) == PartOfSpeech.VERB && passage.is(whole.end() + 1, "by");
    int link = made ? whole.end() + 1 : whole.end();
    boolean statement = sayers.isStatement(whole.end() - 1) || sayers.isStatement(chunk.end() - 1);
    boolean maker = passage.isAny(link, "from", "by") && statement;
    Chunks.Chunk author = maker ? chunks.at(link + 1) : null;
    int end = author == null ? whole.end() : chunks.withOf(author).end();
    return passage.span(whole.first(), end);
  }
}
