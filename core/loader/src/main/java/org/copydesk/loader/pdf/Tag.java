package org.copydesk.loader.pdf;

import java.util.List;

/**
 * An element of the tree in which a tagged document says what its parts are.
 *
 * @param kind what it is
 * @param level the level of a heading, 0 where it has none
 * @param columns how many columns a cell takes
 * @param rows how many rows a cell takes
 * @param parts what is in it, in reading order
 */
record Tag(Kind kind, int level, int columns, int rows, List<Part> parts) {

  /** What elements are. */
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST,
    ITEM,
    LABEL,
    TABLE,
    ROW,
    HEADER_CELL,
    CELL,
    CAPTION,
    QUOTE,
    NOTE,
    GROUP,
    INLINE
  }

  /**
   * A part of an element: another element, or a stretch of a page.
   *
   * @param tag null for a stretch
   * @param page the number of the page that the stretch is on
   * @param mark its id on that page
   */
  record Part(@org.jspecify.annotations.Nullable Tag tag, int page, int mark) {}
}
