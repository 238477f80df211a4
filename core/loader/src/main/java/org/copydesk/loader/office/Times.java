package org.copydesk.loader.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads times as office files write them. */
final class Times {

  private static final DateTimeFormatter LENIENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSSS][.SSS]][XXX][X]]");

  private Times() {}

  /** Returns a time such as {@code 2026-05-01T08:30:00Z}, null if it is none; no zone means UTC. */
  static @Nullable String utc(String written) {
    try {
      TemporalAccessor time =
          LENIENT.parseBest(
              written.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return instant(time).truncatedTo(ChronoUnit.SECONDS).toInstant().toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static OffsetDateTime instant(TemporalAccessor time) {
    if (time instanceof OffsetDateTime exact) {
      return exact;
    }
    LocalDateTime local =
        time instanceof LocalDateTime clock ? clock : LocalDate.from(time).atStartOfDay();
    return local.atOffset(ZoneOffset.UTC);
  }
}
