package org.copydesk.plugin.statistics.context;

import java.math.BigDecimal;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a figure stands before as an attribute. */
final class Modified {

  private static final int MOST_ADJECTIVES = 3;

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;

  Modified(Passage passage, Lexicon lexicon, Chunks chunks) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
  }

  /** The noun that a figure modifies: 'a $185 million settlement', 'a 5 percent pay rise'. */
  @Nullable Span by(Figure figure) {
    int at = figure.reach();
    while (passage.at(at).isHyphen() && passage.at(at).glued()) {
      at++;
    }
    boolean hyphened = at > figure.reach() || passage.at(figure.end()).isHyphen();
    boolean determined =
        hyphened || isDetermined(figure) || isAttribute(figure) && passage.isNominal(at);
    boolean noun = passage.isNominal(at) || passage.pos(at) == PartOfSpeech.ADJ;
    boolean verb = isDetermined(figure) && canBeNoun(at);
    Chunks.Chunk chunk = chunks.at(at);
    int head = chunk == null || chunk.first() > at ? at : chunk.end() - 1;
    boolean plural = passage.isNominal(at) && (isPlural(at) || isPlural(head));
    if (passage.isTime(at)
        || !passage.at(at).isWord()
        || !(determined && (noun || verb) || plural)) {
      return null;
    }
    int end = chunk == null || chunk.end() <= at ? at + 1 : chunks.withOf(chunk).end();
    boolean nominal = chunk != null || verb && !passage.lower(at).endsWith("ed");
    return nominal ? passage.span(at, end) : null;
  }

  /** Tells whether what is counted stands before another noun: 'a 12 page document'. */
  boolean isUnit(Figure figure) {
    boolean one = figure.numeral().value().compareTo(BigDecimal.ONE) == 0;
    String last = passage.lower(figure.reach() - 1);
    boolean single = !one && !lexicon.nouns().isPlural(last) && !last.equals("people");
    return single && passage.isNominal(figure.reach());
  }

  private boolean isPlural(int i) {
    return lexicon.nouns().isPlural(passage.lower(i));
  }

  /** 'A million dollar house', 'expects 10% growth': no article need stand before the figure. */
  private boolean isAttribute(Figure figure) {
    if (passage.isAny(figure.reach(), "year", "quarter", "month", "week")) {
      return false;
    }
    int edge = lexicon.qualifiers().start(passage, figure.first());
    boolean said = passage.isAny(edge - 1, "be", "is", "was", "are", "were");
    boolean percent = figure.unit().kind() == UnitKind.PERCENTAGE && !said;
    return percent || figure.isMoney() && passage.isAny(figure.first(), "a", "an");
  }

  boolean isDetermined(Figure figure) {
    int before = lexicon.qualifiers().start(passage, figure.first()) - 1;
    int limit = before - MOST_ADJECTIVES;
    boolean adjective = passage.pos(before) == PartOfSpeech.ADJ || passage.isNominal(before);
    while (before > limit && adjective) {
      before--;
      adjective = passage.pos(before) == PartOfSpeech.ADJ;
    }
    return passage.pos(before) == PartOfSpeech.DET
        || passage.isAny(before, "its", "his", "her", "their", "your", "'s", "'", "’");
  }

  /** Tells whether a word behind 'a 4 percent' is a noun, whatever the tagger took it for. */
  private boolean canBeNoun(int i) {
    return switch (passage.pos(i)) {
      case VERB ->
          passage.at(i).lemma().equals(passage.lower(i)) || passage.lower(i).endsWith("ing");
      case NOUN, PROPN, ADJ, X, SYM -> !passage.lower(i).endsWith("ed");
      default -> false;
    };
  }
}
