package org.copydesk.api.vocabulary;

/** What kind of thing a unit measures. */
public enum UnitKind {
  /** Per cent or percentage points. */
  PERCENTAGE,
  /** A currency. */
  MONEY,
  /** Length, area, volume, mass, speed, energy, temperature, data and the like. */
  MEASURE,
  /** A length of time, or an age. */
  DURATION,
  /** Counted things: people, emails, countries. */
  COUNT,
  /** Index levels and scores: points. */
  SCORE,
  /** No unit: a ratio, a multiple. */
  NONE
}
