package org.copydesk.plugin.statistics.context;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Finds verbs of saying and those who say. */
final class Sayers {

  private final Passage passage;
  private final Lexicon lexicon;
  private final Chunks chunks;
  private final Clauses clauses;

  Sayers(Passage passage, Lexicon lexicon, Chunks chunks, Clauses clauses) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.clauses = clauses;
  }

  boolean isSaying(int i) {
    Lexeme lexeme = passage.at(i);
    boolean verb = passage.pos(i) == PartOfSpeech.VERB || isMistagged(i);
    boolean gerund = lexeme.lower().endsWith("ing") && passage.pos(i - 1) == PartOfSpeech.ADP;
    boolean listed = verb && (isListed(lexeme.lemma()) || isListed(stem(lexeme.lower())));
    return listed
        && !gerund
        && !isReduced(i)
        && !isSum(i)
        && !passage.isAny(i - 1, "to", "been", "be", "was", "were");
  }

  /** 'taxpayers reporting gains' tell nothing, as 'a poll showing gains' does. */
  private boolean isReduced(int i) {
    boolean shows =
        passage.isAny(i, "showing", "suggesting", "indicating", "finding", "estimating");
    return passage.lower(i).endsWith("ing") && passage.isNominal(i - 1) && !shows;
  }

  /** 'it would add $84 million' is a sum, and nobody's words. */
  private boolean isSum(int i) {
    boolean add = passage.isAny(i, "add", "adds", "added", "adding");
    boolean amount = passage.at(i + 1).isNumber() || passage.isAny(i + 1, "$", "£", "€");
    return add && amount;
  }

  private boolean isListed(String verb) {
    return lexicon.lists("say-verbs", verb);
  }

  /** Cuts the ending of a past form that a lemma table does not hold: 'tallied', 'modeled'. */
  private static String stem(String past) {
    if (past.endsWith("ied")) {
      return past.substring(0, past.length() - 3) + "y";
    }
    return past.endsWith("ed") ? past.substring(0, past.length() - 2) : past;
  }

  /** Tells whether the tagger took 'shows' for a noun: 'the average shows Lund ahead'. */
  private boolean isMistagged(int i) {
    boolean third = passage.isAny(i, "shows", "estimates", "finds", "claims", "reports", "notes");
    boolean noun = passage.isNominal(i) && third && passage.isNominal(i - 1);
    return noun && (passage.isAny(i + 1, "that", "the", "a") || passage.at(i + 1).isCapital());
  }

  /** Returns who says what a verb of saying governs; null where it is nobody that can say it. */
  Chunks.@Nullable Chunk of(int verb) {
    boolean mark = passage.isAny(verb - 1, ",", "\"", "”", "’", "'", "?", "!");
    boolean addresses = passage.at(verb).lemma().equals("tell");
    Chunks.Chunk behind = addresses ? null : chunks.startingAt(verb + 1);
    if (mark && behind != null && canSay(behind)) {
      return behind;
    }
    Chunks.Chunk subject = clauses.subjectOf(verb);
    if (subject == null) {
      return null;
    }
    boolean that = passage.is(verb - 1, "it") && passage.is(verb + 1, "that");
    boolean it = that && subject.first() == verb - 1;
    return it || canSay(subject) ? made(subject) : null;
  }

  /** Returns the statement where the phrase is its maker: 'a report by the council found'. */
  private Chunks.Chunk made(Chunks.Chunk maker) {
    boolean by = passage.is(maker.first() - 1, "by");
    Chunks.Chunk statement = by ? chunks.at(maker.first() - 2) : null;
    boolean states = statement != null && isStatement(statement.end() - 1);
    return statement != null && states ? statement : maker;
  }

  /** Tells whether what is said stands before the verb: behind a comma or a closing mark. */
  boolean trails(int verb, Chunks.Chunk sayer) {
    if (sayer.first() > verb) {
      return true;
    }
    boolean that = passage.isAny(verb + 1, "that", ":") || passage.isAny(verb + 2, "\"", "“");
    int before = sayer.first() - 1;
    return !that && before > 0 && passage.isAny(before, ",", "\"", "”", "—", "'");
  }

  /** Tells whether a phrase names somebody or something that states figures. */
  boolean canSay(Chunks.Chunk chunk) {
    int head = chunk.end() - 1;
    for (int i = chunk.first(); i < chunk.end(); i++) {
      boolean number = lexicon.numbers().isSmall(passage.at(i)) && !passage.is(i, "one");
      if (number || passage.at(i).isNumber() && !passage.isDate(i)) {
        return false;
      }
    }
    if (passage.pos(head) == PartOfSpeech.PRON) {
      return passage.isAny(head, "he", "she", "they");
    }
    int first = firstHead(chunk);
    boolean name = isName(head) || isName(first);
    return name || isStatement(head) || isStatement(first);
  }

  private boolean isName(int i) {
    boolean capital = passage.at(i).isCapital() && passage.isNominal(i) && i > 0;
    return passage.pos(i) == PartOfSpeech.PROPN || capital;
  }

  boolean isStatement(int i) {
    Lexeme lexeme = passage.at(i);
    String noun = lexicon.nouns().singular(lexeme.lower());
    boolean actor = noun.endsWith("ist") || noun.endsWith("er") || noun.endsWith("or");
    return passage.isNominal(i)
        && (lexicon.lists("statement-nouns", noun) || actor && noun.length() > 5);
  }

  private int firstHead(Chunks.Chunk chunk) {
    for (int i = chunk.first(); i < chunk.end(); i++) {
      if (passage.is(i, "of")) {
        return i - 1;
      }
    }
    return chunk.end() - 1;
  }
}
