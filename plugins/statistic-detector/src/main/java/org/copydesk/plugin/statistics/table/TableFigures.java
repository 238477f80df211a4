package org.copydesk.plugin.statistics.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.StatisticBuilder;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.copydesk.plugin.statistics.unit.FigureReader;
import org.jspecify.annotations.Nullable;

/** Gives the figures in the cells of a document's tables what their headings say. */
public final class TableFigures {

  /** A longer cell is prose, and speaks for itself. */
  private static final int LONGEST_CELL = 8;

  private final String text;
  private final Tables tables;
  private final FigureReader figures;
  private final HeadingReader reader;
  private final Map<Span, Heading> headings = new HashMap<>();

  public TableFigures(String text, Tables tables, Lexicon lexicon) {
    this.text = text;
    this.tables = tables;
    figures = new FigureReader(lexicon);
    reader = new HeadingReader(lexicon);
  }

  /** Returns the cell that a passage fills, null where it is prose or no cell. */
  public @Nullable Cell cell(Passage passage) {
    return passage.size() > LONGEST_CELL ? null : tables.at(passage.begin());
  }

  /** Returns the figures of a cell with the unit and the scale of its headings. */
  public List<Figure> settle(Passage passage, Cell cell, List<Figure> found) {
    Heading column = heading(cell.column());
    Heading row = heading(cell.row());
    if (column.label() || row.label()) {
      return List.of();
    }
    Figure alone = found.isEmpty() && cell.column() != null ? figures.at(passage, 0) : null;
    boolean whole = alone != null && Math.max(alone.end(), alone.reach()) >= passage.size();
    List<Figure> all = whole && alone != null ? List.of(alone) : found;
    Heading caption = heading(cell.caption());
    return all.stream().map(figure -> settle(figure, List.of(column, row, caption))).toList();
  }

  private static Figure settle(Figure figure, List<Heading> headings) {
    Figure settled = figure;
    for (Heading heading : headings) {
      boolean caption = heading == headings.get(2);
      boolean counts = heading.unit().kind() == UnitKind.COUNT;
      boolean fits = settled.isBare() && heading.measures() && !(caption && counts);
      settled = fits && isCountable(settled, counts) ? united(settled, heading.unit()) : settled;
    }
    BigDecimal scale = scale(settled, headings);
    boolean written = figure.numeral().scale().compareTo(BigDecimal.ONE) != 0;
    return written || figure.isShare() ? settled : scaled(settled, scale);
  }

  private static boolean isCountable(Figure figure, boolean counts) {
    return !counts || figure.amount().low().stripTrailingZeros().scale() <= 0;
  }

  private static Figure united(Figure figure, MeasureUnit unit) {
    boolean counted = unit.kind() == UnitKind.COUNT;
    return figure.with(unit, counted ? Figure.Style.COUNT : Figure.Style.UNIT);
  }

  /** Returns the first scale that a heading states; a share under 'in millions' is none. */
  private static BigDecimal scale(Figure figure, List<Heading> headings) {
    if (figure.unit().kind() == UnitKind.PERCENTAGE) {
      return BigDecimal.ONE;
    }
    return headings.stream()
        .filter(Heading::scales)
        .map(Heading::scale)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private static Figure scaled(Figure figure, BigDecimal scale) {
    Amount amount = figure.amount();
    boolean one = scale.compareTo(BigDecimal.ONE) == 0;
    Amount larger = Amount.range(amount.low().multiply(scale), amount.high().multiply(scale));
    return one ? figure : figure.with(larger, figure.first());
  }

  /** Says whose a figure in a cell is and when, by the headings of its row and column. */
  public void describe(StatisticBuilder statistic, Cell cell) {
    boolean timed = heading(cell.row()).time();
    boolean dated = heading(cell.column()).time();
    Span row = timed ? null : cell.row();
    Span column = dated ? null : cell.column();
    Span subject = row != null ? row : column;
    statistic
        .subject(subject)
        .of(row != null ? column : null)
        .time(timed ? cell.row() : dated ? cell.column() : null);
  }

  private Heading heading(@Nullable Span span) {
    return span == null
        ? Heading.NONE
        : headings.computeIfAbsent(
            span, key -> reader.read(text.substring(key.begin(), key.end())));
  }
}
