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
  private final Studies studies;
  private final SpeechVerbs verbs;

  Sayers(Passage passage, Lexicon lexicon, Chunks chunks, Clauses clauses) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.chunks = chunks;
    this.clauses = clauses;
    studies = new Studies(passage, lexicon, chunks);
    verbs = new SpeechVerbs(passage, lexicon);
  }

  boolean isSaying(int i) {
    return verbs.isAt(i);
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
    Chunks.Chunk study = study(verb, subject);
    if (study != null || subject == null || isShownBySomebody(verb, subject)) {
      return study;
    }
    boolean that = passage.is(verb - 1, "it") && passage.is(verb + 1, "that");
    boolean it = that && subject.first() == verb - 1;
    return it || canSay(subject) ? made(subject) : null;
  }

  /** Returns the study that a verb is said of where its nearest subject is nobody that says it. */
  private Chunks.@Nullable Chunk study(int verb, Chunks.@Nullable Chunk subject) {
    boolean hidden = chunks.at(verb) != null;
    if (hidden || subject == null || !canSay(subject) || isShownBySomebody(verb, subject)) {
      return studies.before(verb);
    }
    return studies.shown(verb, subject);
  }

  /** 'he showed support for 40 schemes': what shows figures is no person. */
  private boolean isShownBySomebody(int verb, Chunks.Chunk subject) {
    boolean shows = passage.at(verb).lemma().equals("show");
    return shows && passage.isAny(subject.end() - 1, "he", "she", "they", "i", "we", "who");
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
    int named = firstHead(chunk);
    int end = studies.isStudy(named) ? named + 1 : chunk.end();
    for (int i = chunk.first(); i < end; i++) {
      boolean number = lexicon.numbers().isSmall(passage.at(i)) && !passage.is(i, "one");
      if (number || passage.at(i).isNumber() && !passage.isDate(i)) {
        return false;
      }
    }
    if (passage.pos(head) == PartOfSpeech.PRON) {
      return passage.isAny(head, "he", "she", "they");
    }
    boolean name = isName(head) || isName(named);
    return name || isStatement(head) || isStatement(named);
  }

  private boolean isName(int i) {
    boolean capital = passage.at(i).isCapital() && passage.isNominal(i) && i > 0;
    return passage.pos(i) == PartOfSpeech.PROPN || capital;
  }

  boolean isStatement(int i) {
    Lexeme lexeme = passage.at(i);
    String noun = lexicon.nouns().singular(lexeme.lower());
    boolean ending = noun.endsWith("ist") || noun.endsWith("er") || noun.endsWith("or");
    boolean actor = ending && !noun.endsWith("meter");
    return passage.isNominal(i)
        && (lexicon.lists("statement-nouns", noun) || actor && noun.length() > 5);
  }

  private int firstHead(Chunks.Chunk chunk) {
    for (int i = chunk.first(); i < chunk.end(); i++) {
      if (i > chunk.first() && passage.isAny(i, "of", "by", "from", "in", "on", "among", "for")) {
        return i - 1;
      }
    }
    return chunk.end() - 1;
  }
}
