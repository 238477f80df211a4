package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Statistic}; one thread at a time. */
public final class StatisticBuilder {

  private final Span span;
  private final Amount value;
  private final MeasureUnit unit;
  private StatisticKind kind;
  private @Nullable SiValue si;
  private Qualifier qualifier = Qualifier.EXACT;
  private @Nullable Trend trend;
  private @Nullable Amount from;
  private @Nullable Amount to;
  private @Nullable Span subject;
  private @Nullable Span of;
  private @Nullable Span source;
  private @Nullable Span time;
  private double confidence = 1;

  StatisticBuilder(Span span, Amount value, MeasureUnit unit) {
    this.span = span;
    this.value = value;
    this.unit = unit;
    kind = StatisticKind.of(unit);
  }

  /** Sets what kind of claim it makes; without it, the kind that the unit gives away. */
  public StatisticBuilder kind(StatisticKind newKind) {
    kind = newKind;
    return this;
  }

  /** Sets the same in an SI unit; null for none. */
  public StatisticBuilder si(@Nullable SiValue newSi) {
    si = newSi;
    return this;
  }

  /** Sets how exact it claims to be. */
  public StatisticBuilder qualifier(Qualifier newQualifier) {
    qualifier = newQualifier;
    return this;
  }

  /** Sets where it goes; null for none. */
  public StatisticBuilder trend(@Nullable Trend newTrend) {
    trend = newTrend;
    return this;
  }

  /** Sets the number that it rose or fell from; null for none. */
  public StatisticBuilder from(@Nullable Amount newFrom) {
    from = newFrom;
    return this;
  }

  /** Sets the number that it rose or fell to; null for none. */
  public StatisticBuilder to(@Nullable Amount newTo) {
    to = newTo;
    return this;
  }

  /** Sets what is counted, or whose share it is; null for none. */
  public StatisticBuilder subject(@Nullable Span newSubject) {
    subject = newSubject;
    return this;
  }

  /** Sets the whole that a share is of; null for none. */
  public StatisticBuilder of(@Nullable Span newOf) {
    of = newOf;
    return this;
  }

  /** Sets who says so; null for none. */
  public StatisticBuilder source(@Nullable Span newSource) {
    source = newSource;
    return this;
  }

  /** Sets when; null for none. */
  public StatisticBuilder time(@Nullable Span newTime) {
    time = newTime;
    return this;
  }

  /** Sets the confidence, from 0 to 1. */
  public StatisticBuilder confidence(double newConfidence) {
    confidence = newConfidence;
    return this;
  }

  /** Returns the statistic. */
  public Statistic build() {
    return new Statistic(
        span,
        value,
        unit,
        kind,
        si,
        qualifier,
        trend,
        from,
        to,
        subject,
        of,
        source,
        time,
        confidence);
  }
}
