package org.copydesk.api.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.annotation.Span;

/**
 * A part of the document's structure: a span with a role.
 *
 * <p>Sections nest (a cell in a row in a table on a page); one never crosses the border of another
 * of another kind, pages aside.
 *
 * @param span where it stands, without the white space around it
 * @param kind its role
 * @param level the level of a heading or list item, from 1; 0 for every other kind
 * @param attributes further facts by name, sorted: {@code number} and {@code name} of a page;
 *     {@code header} ({@code true}) of a row or cell of headings; {@code column-span} and {@code
 *     row-span} of a merged cell; {@code column} of a cell, from 1, where it does not follow the
 *     cell before it (an empty one has no section); {@code ordered} ({@code true}) of a list item
 *     with a number; {@code author} of a note, and its {@code kind} ({@code comment}, {@code
 *     speaker-notes}) in sheets and slides
 */
public record Section(Span span, SectionKind kind, int level, Map<String, String> attributes) {

  /** Copies the attributes. */
  public Section {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /** Makes a section without level and attributes. */
  public static Section of(SectionKind kind, Span span) {
    return new Section(span, kind, 0, Map.of());
  }

  /** Makes a heading or list item of a level from 1. */
  public static Section of(SectionKind kind, Span span, int level) {
    return new Section(span, kind, level, Map.of());
  }
}
