package org.copydesk.loader.structure;

import java.util.List;
import org.copydesk.api.document.Section;

/**
 * A text with its structure.
 *
 * @param text the whole text
 * @param sections in any order
 */
public record Content(String text, List<Section> sections) {

  /** No text. */
  public static final Content EMPTY = new Content("", List.of());

  /** Copies the sections. */
  public Content {
    sections = List.copyOf(sections);
  }
}
