package org.copydesk.api.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself.
 *
 * @param title null when it has none
 * @param language the ISO 639-1 code of the text, such as {@code en}; null when unknown
 * @param authors in its own order
 * @param published the date or instant in ISO 8601 ({@code 2026-02-14}, {@code
 *     2026-02-14T08:30:00Z}), null when unknown
 * @param other further properties by name, sorted: {@code subject}, {@code from}, {@code to},
 *     {@code publisher} ...
 */
public record Metadata(
    @Nullable String title,
    @Nullable String language,
    List<String> authors,
    @Nullable String published,
    Map<String, String> other) {

  /** Nothing known. */
  public static final Metadata EMPTY = new Metadata(null, null, List.of(), null, Map.of());

  /** Copies the collections. */
  public Metadata {
    authors = List.copyOf(authors);
    other = Collections.unmodifiableMap(new TreeMap<>(other));
  }

  /** Returns a copy with this title. */
  public Metadata withTitle(@Nullable String newTitle) {
    return new Metadata(newTitle, language, authors, published, other);
  }

  /** Returns a copy with this language. */
  public Metadata withLanguage(@Nullable String newLanguage) {
    return new Metadata(title, newLanguage, authors, published, other);
  }
}
