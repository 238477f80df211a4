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
  private @Nullable Span cited;
  private boolean searched;

  Sources(Passage passage, Lexicon lexicon, Subjects subjects) {
    this.passage = passage;
    this.lexicon = lexicon;
    chunks = subjects.chunks();
    sayers = new Sayers(passage, lexicon, chunks, subjects.clauses());
  }

  /** Returns who states a figure in its own sentence, null where it is the writer. */
  @Nullable Span of(Figure figure) {
    Span according = according();
    if (according != null) {
      return according.contains(passage.at(figure.first()).begin()) ? null : according;
    }
    Span gapped = gapped(figure);
    Span before = gapped != null ? gapped : saidBefore(figure.first());
    return before != null ? before : saidAfter(figure.reach());
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
    return source != null && isStudy(source) ? source : null;
  }

  private boolean isStudy(Span source) {
    boolean study = false;
    for (int i = 0; i < passage.size(); i++) {
      boolean inside = source.contains(passage.at(i).begin());
      String noun = lexicon.nouns().singular(passage.lower(i));
      study |= inside && (noun.equals("poll") || noun.equals("survey") || noun.equals("study"));
      study |=
          inside && (noun.equals("report") || noun.equals("census") || noun.equals("analysis"));
    }
    return study;
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
        if (sayer != null && stays) {
          return span(sayer);
        }
      }
      Chunks.Chunk noun = passage.is(i, "that") ? chunks.at(i - 1) : null;
      if (noun != null && noun.end() == i && sayers.isStatement(i - 1) && isClaim(i - 1)) {
        return span(noun);
      }
    }
    return null;
  }

  private boolean isClaim(int i) {
    return passage.isAny(i, "report", "reports", "estimate", "claim", "study", "survey", "poll");
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
      if (passage.isVerb(i) && !passage.lower(i).endsWith("ing")) {
        return null;
      }
    }
    return null;
  }

  /** Returns the sayer of an attribution that follows a figure: '..., the ministry said'. */
  private @Nullable Span saidAfter(int reach) {
    for (int i = reach; i < Math.min(passage.size(), reach + FARTHEST); i++) {
      Chunks.Chunk sayer = sayers.isSaying(i) ? sayers.of(i) : null;
      if (sayer != null && sayer.first() >= reach && sayers.trails(i, sayer)) {
        return span(sayer);
      }
    }
    return null;
  }

  /** The phrase of a source with its maker: 'a report by the council', 'data seen by the paper'. */
  private Span span(Chunks.Chunk chunk) {
    Chunks.Chunk whole = chunks.withOf(chunk);
    boolean made =
        passage.pos(whole.end()) == PartOfSpeech.VERB && passage.is(whole.end() + 1, "by");
    int link = made ? whole.end() + 1 : whole.end();
    boolean maker = passage.isAny(link, "from", "by") && sayers.isStatement(whole.end() - 1);
    Chunks.Chunk author = maker ? chunks.at(link + 1) : null;
    int end = author == null ? whole.end() : chunks.withOf(author).end();
    return passage.span(whole.first(), end);
  }
}
