package org.copydesk.plugin.statistics;

import java.util.BitSet;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** A sentence as lexemes, which can be asked for beyond either end. */
final class Passage {

  private final List<Lexeme> lexemes;
  private final BitSet times = new BitSet();
  private final BitSet dates = new BitSet();

  Passage(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
  }

  String lower(int i) {
    return at(i).lower();
  }

  PartOfSpeech pos(int i) {
    return at(i).pos();
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean isAny(int i, String... words) {
    String lower = lower(i);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isNominal(int i) {
    return pos(i) == PartOfSpeech.NOUN || pos(i) == PartOfSpeech.PROPN;
  }

  boolean isVerb(int i) {
    return at(i).isWord() && (pos(i) == PartOfSpeech.VERB || pos(i) == PartOfSpeech.AUX);
  }

  /** Marks lexemes as part of a time expression. */
  void markTime(int first, int end) {
    times.set(first, end);
  }

  /** Marks lexemes as a date, a year or a clock time, whose numbers are no figures. */
  void markDate(int first, int end) {
    dates.set(first, end);
  }

  boolean isDate(int i) {
    return i >= 0 && dates.get(i);
  }

  boolean isTime(int i) {
    return i >= 0 && times.get(i);
  }

  /** Returns the stretch of text of lexemes {@code [first, end)}. */
  Span span(int first, int end) {
    return new Span(at(first).begin(), at(end - 1).end());
  }

  /** Returns the offset at which the passage begins. */
  int begin() {
    return at(0).begin();
  }
}
