package org.copydesk.cli.page;

import org.copydesk.api.annotation.Span;

/** What comes one below the other on the page. */
sealed interface Part {

  /** A page begins. */
  record Rule(String label) implements Part {}

  /** A section begins that has others in it. */
  record Heading(String label, int depth) implements Part {}

  /**
   * A stretch of text; without a label it goes on with the section above.
   *
   * @param facts what else is known of the section, empty for nothing
   */
  record Block(String label, int depth, Span span, String facts) implements Part {}

  /** A table. */
  record Grid(String label, Node table) implements Part {}
}
