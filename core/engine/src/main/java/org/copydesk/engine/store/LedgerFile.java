package org.copydesk.engine.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.source.LedgerEntry;

/** The ledger as JSON Lines: a line a resource or embedded document, by place, without clocks. */
public final class LedgerFile {

  /** Its name in the output folder. */
  public static final String NAME = "ledger.jsonl";

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
        writer.write(json(entry, retry));
        writer.write('\n');
      }
      file.commit();
    }
    return path;
  }

  /**
   * Returns a line as it stands in the file, without its end.
   *
   * @param retry as for {@link #write}
   */
  public static String json(LedgerEntry entry, String retry) {
    return LedgerJson.of(entry, retry).write();
  }

  /**
   * Returns a line with what the journal says behind it: {@code decided}, {@code millis}, {@code
   * attempts} and {@code reused}.
   *
   * @param retry as for {@link #write}
   */
  public static String json(LedgerLine line, String retry) {
    return LedgerJson.of(line.entry(), retry).write(line);
  }
}
