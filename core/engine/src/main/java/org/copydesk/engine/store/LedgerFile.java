package org.copydesk.engine.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.source.LedgerEntry;
import org.copydesk.api.source.Status;
import org.jspecify.annotations.Nullable;

/** The ledger as JSON Lines: a line a resource or embedded document, by place, without clocks. */
public final class LedgerFile {

  /** Its name in the output folder. */
  public static final String NAME = "ledger.jsonl";

  /** A line; what there is nothing to say of is null. */
  private record Line(
      String place,
      @Nullable String embedded,
      String status,
      @Nullable String reason,
      @Nullable String stage,
      @Nullable String detail,
      @Nullable String retry) {

    static Line of(LedgerEntry entry, String retry) {
      Status status = entry.status();
      boolean again = status == Status.PARTIAL || status == Status.QUARANTINED;
      return new Line(
          entry.place().path(),
          text(entry.place().embeddedPath()),
          status.name().toLowerCase(Locale.ROOT),
          entry.reason() == null ? null : entry.reason().code(),
          text(entry.stage()),
          text(entry.detail()),
          again ? text(retry) : null);
    }

    private static @Nullable String text(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  private LedgerFile() {}

  /**
   * Writes the ledger into the output folder, whole or not at all.
   *
   * @param retry the command that tries again what was not processed, empty for none
   * @return the file
   * @throws IOException if it cannot be written
   */
  public static Path write(Path output, Iterable<LedgerEntry> ledger, String retry)
      throws IOException {
    Path path = output.resolve(NAME);
    try (OutputFile file = OutputFile.create(path)) {
      Writer writer = file.writer();
      for (LedgerEntry entry : ledger) {
        writer.write(Json.RECORDS.writeValueAsString(Line.of(entry, retry)));
        writer.write('\n');
      }
      file.commit();
    }
    return path;
  }
}
