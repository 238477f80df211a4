package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text claims, with what it counts, of which whole, when and by whose word.
 *
 * <p>In 'Of the nearly 3,500 civilian deaths, the Taliban were responsible for 42 percent' the
 * second statistic is 42 percent, its subject the Taliban, of 'civilian deaths'.
 *
 * @param span the number with its magnitude, currency or percent sign, without its qualifier
 * @param value the number, or a range
 * @param unit what it is counted in, {@link MeasureUnit#NONE} for a bare number
 * @param kind what kind of claim it makes
 * @param si the same in an SI unit, null where its unit has none
 * @param qualifier how exact it claims to be
 * @param trend where it goes, null when the text does not say
 * @param from the number that it rose or fell from, null when not said
 * @param to the number that it rose or fell to, null when not said
 * @param subject what is measured, who has what is counted, or whose share it is; null when not
 *     said
 * @param of what is counted, or the whole that a share is of; null when there is none
 * @param source who says so, null when it is the writer
 * @param time when, with its preposition ('in 2015', 'last year'), null when not said
 * @param confidence from 0 to 1, rounded to three places
 */
public record Statistic(
    Span span,
    Amount value,
    MeasureUnit unit,
    StatisticKind kind,
    @Nullable SiValue si,
    Qualifier qualifier,
    @Nullable Trend trend,
    @Nullable Amount from,
    @Nullable Amount to,
    @Nullable Span subject,
    @Nullable Span of,
    @Nullable Span source,
    @Nullable Span time,
    double confidence)
    implements Annotation {

  /**
   * Rounds the confidence; a kind that is not told, as in results kept by an earlier version, is
   * that of the unit.
   *
   * @throws IllegalArgumentException if the confidence is out of range
   */
  @SuppressWarnings("ConstantValue") // what reads JSON may hand over no kind
  public Statistic {
    kind = kind == null ? StatisticKind.of(unit) : kind;
    confidence = Confidence.rounded(confidence);
  }

  /** Starts a statistic; everything but these three has a default. */
  public static StatisticBuilder builder(Span span, Amount value, MeasureUnit unit) {
    return new StatisticBuilder(span, value, unit);
  }

  /** Starts from a copy of this one. */
  public StatisticBuilder toBuilder() {
    return new StatisticBuilder(span, value, unit)
        .kind(kind)
        .si(si)
        .qualifier(qualifier)
        .trend(trend)
        .from(from)
        .to(to)
        .subject(subject)
        .of(of)
        .source(source)
        .time(time)
        .confidence(confidence);
  }

  @Override
  public String says() {
    return value + " " + unit.name();
  }
}
