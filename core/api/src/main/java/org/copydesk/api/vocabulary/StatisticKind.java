package org.copydesk.api.vocabulary;

/** What kind of claim a figure makes. */
public enum StatisticKind {
  /** So many things or people, or a bare number. */
  COUNT,
  /** A share in per cent. */
  PERCENTAGE,
  /** A difference of shares, in percentage points or basis points. */
  PERCENTAGE_POINT,
  /** An amount of money. */
  MONEY,
  /** A measured length, mass, temperature and the like. */
  MEASURE,
  /**
   * So much for each of something: dollars per barrel, miles per hour, deaths per 100,000 people.
   */
  RATE,
  /** A part of a whole or a proportion: a third, one in five, 4 to 1. */
  RATIO,
  /** So many times as much: doubled, sevenfold. */
  MULTIPLE,
  /** How old somebody or something is. */
  AGE,
  /** How long something lasts. */
  DURATION,
  /** One side of a vote. */
  VOTE,
  /** A level of an index or a score in points. */
  SCORE;

  private static final String PER = " per ";

  /** Returns the kind that a unit alone gives away. */
  public static StatisticKind of(MeasureUnit unit) {
    if (unit.name().contains(PER) && unit.kind() != UnitKind.PERCENTAGE) {
      return RATE;
    }
    return switch (unit.kind()) {
      case PERCENTAGE -> unit.name().endsWith("point") ? PERCENTAGE_POINT : PERCENTAGE;
      case MONEY -> MONEY;
      case MEASURE -> MEASURE;
      case DURATION -> unit.name().endsWith(" of age") ? AGE : DURATION;
      case SCORE -> SCORE;
      case COUNT, NONE -> COUNT;
    };
  }
}
