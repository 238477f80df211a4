package org.copydesk.plugin.actors.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day of a document. */
final class DocumentDay {

  private static final int LENGTH = "2026-02-14".length();

  private DocumentDay() {}

  /** Returns the day of a date or an instant of ISO 8601, null for none that can be read. */
  static @Nullable LocalDate of(@Nullable String published) {
    if (published == null || published.length() < LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
