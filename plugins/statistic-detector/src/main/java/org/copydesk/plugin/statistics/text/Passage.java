package org.copydesk.plugin.statistics.text;

import java.util.BitSet;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** A sentence as lexemes, which can be asked for beyond either end. */
public final class Passage {

  private final List<Lexeme> lexemes;
  private final BitSet times = new BitSet();
  private final BitSet dates = new BitSet();

  public Passage(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  public int size() {
    return lexemes.size();
  }

  public Lexeme at(int i) {
    return i >= 0 && i < lexemes.size() ? lexemes.get(i) : Lexeme.NONE;
  }

  public String lower(int i) {
    return at(i).lower();
  }

  public PartOfSpeech pos(int i) {
    return at(i).pos();
  }

  public boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  public boolean isAny(int i, String... words) {
    String lower = lower(i);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  public boolean isNominal(int i) {
    return pos(i) == PartOfSpeech.NOUN || pos(i) == PartOfSpeech.PROPN;
  }

  public boolean isVerb(int i) {
    return at(i).isWord() && (pos(i) == PartOfSpeech.VERB || pos(i) == PartOfSpeech.AUX);
  }

  /** Marks lexemes as part of a time expression. */
  public void markTime(int first, int end) {
    times.set(first, end);
  }

  /** Marks lexemes as a date, a year or a clock time, whose numbers are no figures. */
  public void markDate(int first, int end) {
    dates.set(first, end);
  }

  public boolean isDate(int i) {
    return i >= 0 && dates.get(i);
  }

  public boolean isTime(int i) {
    return i >= 0 && times.get(i);
  }

  /** Returns the stretch of text of lexemes {@code [first, end)}. */
  public Span span(int first, int end) {
    return new Span(at(first).begin(), at(end - 1).end());
  }

  /** Returns the offset at which the passage begins. */
  public int begin() {
    return at(0).begin();
  }
}
