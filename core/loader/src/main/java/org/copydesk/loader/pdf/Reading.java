package org.copydesk.loader.pdf;

import java.util.List;

/**
 * A way to get the blocks of pages in reading order: by their tags, or by how they are laid out.
 */
sealed interface Reading permits Reading.ByLayout, TaggedReading {

  /** Returns all lines outside of tables, in reading order. */
  List<TextLine> lines();

  /** Returns the pages with their blocks. */
  List<Sheet> sheets(Body body);

  /** By the layout alone. */
  record ByLayout(List<PageLayout> pages) implements Reading {

    @Override
    public List<TextLine> lines() {
      return pages.stream().flatMap(page -> page.lines().stream()).toList();
    }

    @Override
    public List<Sheet> sheets(Body body) {
      return pages.stream().map(page -> Sheet.of(page, body)).toList();
    }
  }
}
