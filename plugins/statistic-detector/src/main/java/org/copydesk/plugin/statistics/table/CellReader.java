package org.copydesk.plugin.statistics.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Lexeme;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.unit.FigureReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell that holds one number, with what editors and bookkeepers set around it: '1,200*',
 * '12.3a', '47 [2]', and '(1,200)' for a loss.
 */
final class CellReader {

  private static final int BRACKETED = 3;

  private final Lexicon lexicon;
  private final FigureReader figures;

  CellReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    figures = new FigureReader(lexicon);
  }

  /** Returns the figure that fills a cell, its footnote marks aside; null where none does. */
  @Nullable Figure read(Passage cell) {
    int end = withoutMarks(cell);
    boolean loss = cell.is(0, "(") && cell.is(end - 1, ")") && end > 2;
    Passage plain = part(cell, loss ? end - 1 : end);
    Figure figure = figures.at(plain, loss ? 1 : 0);
    boolean whole = figure != null && Math.max(figure.end(), figure.reach()) >= plain.size();
    return figure == null || !whole ? null : loss ? negated(figure) : figure;
  }

  /** Tells whether a cell is set about with something that the figure in it is without. */
  boolean isMarked(Passage cell) {
    return cell.is(0, "(") || withoutMarks(cell) < cell.size();
  }

  private static Passage part(Passage cell, int end) {
    List<Lexeme> lexemes = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      lexemes.add(cell.at(i));
    }
    return new Passage(lexemes);
  }

  private static Figure negated(Figure figure) {
    BigDecimal low = figure.amount().low();
    BigDecimal high = figure.amount().high();
    return figure.with(Amount.range(high.negate(), low.negate()), figure.first());
  }

  /** Returns the lexeme behind a cell's number, where its footnote marks begin. */
  private int withoutMarks(Passage cell) {
    int end = cell.size();
    int last = end + 1;
    while (end < last) {
      last = end;
      if (isMark(cell, end - 1)) {
        end--;
      } else if (isBracketed(cell, end - BRACKETED)) {
        end -= BRACKETED;
      }
    }
    return end;
  }

  /** '*', a dagger, a raised digit; or a letter glued to the number that is no unit. */
  private boolean isMark(Passage cell, int i) {
    Lexeme lexeme = cell.at(i);
    boolean sign = i > 0 && lexeme.kind() == Lexeme.Kind.SIGN && isFootnote(lexeme.text());
    boolean behind = cell.at(i - 1).isNumber() || cell.is(i - 1, "%");
    boolean letter = behind && lexeme.isWord() && lexeme.glued() && isFootnote(lexeme.text());
    return sign || letter;
  }

  /** '(a)' and '[2]' behind a number; '(2)' may be an amount of its own. */
  private boolean isBracketed(Passage cell, int open) {
    boolean square = cell.is(open, "[") && cell.is(open + 2, "]");
    boolean round = cell.is(open, "(") && cell.is(open + 2, ")");
    Lexeme inside = cell.at(open + 1);
    boolean letter = inside.isWord() && inside.text().length() == 1 || isFootnote(inside.text());
    return open > 0 && (square && (letter || inside.isNumber()) || round && letter);
  }

  private boolean isFootnote(String mark) {
    return lexicon.lists("footnote-marks", mark);
  }
}
