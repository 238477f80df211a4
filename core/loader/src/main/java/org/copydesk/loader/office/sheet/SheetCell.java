package org.copydesk.loader.office.sheet;

/**
 * A cell that shows something.
 *
 * @param column its column, from 0
 * @param text what it shows
 * @param kind what that is
 */
record SheetCell(int column, String text, Kind kind) {

  /** What a cell shows. */
  enum Kind {
    TEXT,
    /** A number, an amount, a date or a time. */
    NUMBER,
    /** That it could not be calculated. */
    ERROR
  }

  boolean numeric() {
    return kind == Kind.NUMBER;
  }
}
