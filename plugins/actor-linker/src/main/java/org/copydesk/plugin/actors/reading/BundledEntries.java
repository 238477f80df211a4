package org.copydesk.plugin.actors.reading;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.plugin.actors.base.EntriesInMemory;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.table.PluginTables;

/** Reads the countries, organisations and leaders that come with the plugin. */
public final class BundledEntries {

  /** What the ids of the bundled countries begin with, before the code of ISO 3166. */
  static final String COUNTRY_ID = "country:";

  private static final List<String> FILES =
      List.of("countries.csv", "organisations.csv", "leaders.csv");

  private BundledEntries() {}

  /** Reads all of it, countries first. */
  public static EntriesInMemory read() {
    List<KnownEntry> entries = new ArrayList<>();
    for (String file : FILES) {
      RowEntries rows = new RowEntries(collecting(file, entries));
      PluginTables.rows(file).forEach(rows::row);
    }
    return EntriesInMemory.of(entries);
  }

  private static EntryReceiver collecting(String file, List<KnownEntry> entries) {
    return new EntryReceiver() {
      @Override
      public void entry(long line, KnownEntry known) {
        entries.add(known);
      }

      @Override
      public void problem(long line, String what) {
        throw new IllegalStateException(file + ", line " + line + ": " + what);
      }
    };
  }
}
