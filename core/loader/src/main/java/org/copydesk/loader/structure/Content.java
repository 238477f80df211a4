package org.copydesk.loader.structure;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

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

  /**
   * Returns a copy in which the first block is the title, if it says what the metadata give as the
   * title and no other section is it.
   */
  public Content titled(@Nullable String title) {
    boolean has = sections.stream().anyMatch(section -> section.kind() == SectionKind.TITLE);
    int first = first();
    if (has || title == null || first < 0 || !says(sections.get(first).span(), title)) {
      return this;
    }
    List<Section> changed = new ArrayList<>(sections);
    changed.set(first, Section.of(SectionKind.TITLE, sections.get(first).span()));
    return new Content(text, changed);
  }

  private int first() {
    for (int i = 0; i < sections.size(); i++) {
      SectionKind kind = sections.get(i).kind();
      if (kind == SectionKind.PARAGRAPH || kind == SectionKind.HEADING) {
        return i;
      }
      if (kind != SectionKind.PAGE) {
        return -1;
      }
    }
    return -1;
  }

  private boolean says(Span span, String title) {
    String words = text.substring(span.begin(), span.end());
    return words.replaceAll("\\s+", " ").equalsIgnoreCase(title);
  }
}
