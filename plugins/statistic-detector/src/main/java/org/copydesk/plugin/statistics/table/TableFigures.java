package org.copydesk.plugin.statistics.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.MeasureUnit;
import org.copydesk.api.vocabulary.StatisticBuilder;
import org.copydesk.api.vocabulary.UnitKind;
import org.copydesk.plugin.statistics.figure.Figure;
import org.copydesk.plugin.statistics.lexicon.Lexicon;
import org.copydesk.plugin.statistics.text.Passage;
import org.jspecify.annotations.Nullable;

/** Gives the figures in the cells of a document's tables what their headings say. */
public final class TableFigures {

  /** A longer cell is prose, and speaks for itself. */
  private static final int LONGEST_CELL = 8;

  private final String text;
  private final Tables tables;
  private final CellReader reader;
  private final HeadingReader headingReader;
  private final Map<Span, Heading> headings = new HashMap<>();
  private final Map<Span, Heading> captions = new HashMap<>();
  private final Map<Span, Optional<Span>> dates = new HashMap<>();

  public TableFigures(String text, Tables tables, Lexicon lexicon) {
    this.text = text;
    this.tables = tables;
    reader = new CellReader(lexicon);
    headingReader = new HeadingReader(lexicon);
  }

  /** Returns the cell that a passage fills, null where it is prose or no cell. */
  public @Nullable Cell cell(Passage passage) {
    return passage.size() > LONGEST_CELL ? null : tables.at(passage.begin());
  }

  /** Returns the figures of a cell with the unit and the scale of its headings. */
  public List<Figure> settle(Passage passage, Cell cell, List<Figure> found) {
    if (heading(cell.column()).label() || heading(cell.row()).label()) {
      return List.of();
    }
    boolean marked = reader.isMarked(passage);
    boolean skipped = found.isEmpty() && cell.column() != null;
    Figure alone = marked || skipped ? reader.read(passage) : null;
    List<Figure> all = alone != null ? List.of(alone) : found;
    List<Heading> headings = headings(cell);
    return all.stream().map(figure -> settle(figure, headings)).toList();
  }

  /** Returns what may say in what a cell's figure is given, what says it most surely first. */
  private List<Heading> headings(Cell cell) {
    List<Heading> near =
        Stream.of(cell.column(), cell.unit(), cell.group(), cell.row()).map(this::heading).toList();
    boolean listed = cell.column() == null || near.get(0).time();
    List<Heading> all = new ArrayList<>();
    near.stream().filter(heading -> !heading.counts()).forEach(all::add);
    near.subList(0, 3).stream().filter(Heading::counts).forEach(all::add);
    all.add(caption(cell.caption()));
    near.subList(3, 4).stream().filter(row -> row.counts() && listed).forEach(all::add);
    return all;
  }

  private static Figure settle(Figure figure, List<Heading> headings) {
    boolean written = figure.numeral().scale().compareTo(BigDecimal.ONE) != 0;
    BigDecimal scale = written || figure.isShare() ? BigDecimal.ONE : scale(headings);
    boolean whole = isWhole(figure.amount().low().multiply(scale));
    MeasureUnit unit = unit(headings.stream().filter(heading -> whole || !heading.counts()));
    Figure settled = figure;
    if (figure.isBare() && !unit.equals(MeasureUnit.NONE)) {
      boolean counts = unit.kind() == UnitKind.COUNT;
      settled = figure.with(unit, counts ? Figure.Style.COUNT : Figure.Style.UNIT);
    }
    return settled.unit().kind() == UnitKind.PERCENTAGE ? settled : scaled(settled, scale);
  }

  private static MeasureUnit unit(Stream<Heading> headings) {
    return headings
        .map(Heading::unit)
        .filter(unit -> !unit.equals(MeasureUnit.NONE))
        .findFirst()
        .orElse(MeasureUnit.NONE);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  /** Returns the first scale that a heading states. */
  private static BigDecimal scale(List<Heading> headings) {
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
    Span row = untimed(cell.row());
    Span column = untimed(cell.column());
    Span whole = column != null ? column : untimed(cell.group());
    Span time =
        Stream.of(cell.row(), cell.column(), cell.group())
            .filter(this::isTime)
            .findFirst()
            .orElse(null);
    statistic
        .subject(row != null ? row : whole)
        .of(row != null ? whole : null)
        .time(time != null ? time : dateOf(cell.caption()));
  }

  private @Nullable Span untimed(@Nullable Span heading) {
    return isTime(heading) ? null : heading;
  }

  private boolean isTime(@Nullable Span heading) {
    return heading(heading).time();
  }

  private Heading heading(@Nullable Span span) {
    return span == null
        ? Heading.NONE
        : headings.computeIfAbsent(span, key -> headingReader.read(cut(key)));
  }

  private @Nullable Span dateOf(@Nullable Span caption) {
    return caption == null
        ? null
        : dates
            .computeIfAbsent(caption, key -> Optional.ofNullable(headingReader.dateIn(text, key)))
            .orElse(null);
  }

  private Heading caption(@Nullable Span span) {
    return span == null
        ? Heading.NONE
        : captions.computeIfAbsent(span, key -> headingReader.readCaption(cut(key)));
  }

  private String cut(Span span) {
    return text.substring(span.begin(), span.end());
  }
}
