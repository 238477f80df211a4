package org.copydesk.plugin.actors.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.table.CsvRows;

/** Reads entries out of a table. */
final class CsvEntries {

  private CsvEntries() {}

  static void read(InputStream in, EntryReceiver receiver) throws IOException {
    // A decoder of its own complains of bytes that are no UTF-8; a reader made of the charset does
    // not.
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    CsvRows.read(reader, new RowEntries(receiver));
  }
}
