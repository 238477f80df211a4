package org.copydesk.plugin.quotes.telling;

/** What is known of whom words mean. */
enum Traits {
  /** A man. */
  MAN,
  /** A woman. */
  WOMAN,
  /** One human being. */
  PERSON,
  /** A company, a ministry: what acts as one. */
  BODY,
  /** More than one. */
  SEVERAL,
  /** Nothing is known. */
  NOTHING;

  boolean isPerson() {
    return this == MAN || this == WOMAN || this == PERSON;
  }

  /** Whether words of these traits may mean what has the others. */
  boolean fits(Traits other) {
    if (this == other) {
      return true;
    }
    if (isPerson() && other.isPerson()) {
      return this == PERSON || other == PERSON;
    }
    return this == SEVERAL && other == BODY;
  }
}
