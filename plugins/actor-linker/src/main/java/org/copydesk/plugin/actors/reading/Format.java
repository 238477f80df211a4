package org.copydesk.plugin.actors.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.plugin.actors.base.EntryReceiver;

/** The ways in which a base may be written. */
public enum Format {
  /** A table with a header. */
  CSV {
    @Override
    void read(InputStream in, EntryReceiver receiver) throws IOException {
      CsvEntries.read(in, receiver);
    }
  },
  /** An object a line, with the table's columns as its names. */
  JSONL {
    @Override
    void read(InputStream in, EntryReceiver receiver) throws IOException {
      org.copydesk.plugin.actors.table.JsonRows.read(in, new RowEntries(receiver));
    }
  };

  abstract void read(InputStream in, EntryReceiver receiver) throws IOException;

  /** Returns its name as users write it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format of a name. */
  public static Optional<Format> find(String name) {
    return Arrays.stream(values()).filter(format -> format.written().equals(name)).findFirst();
  }

  /** Returns all names, for messages. */
  public static String all() {
    return Arrays.stream(values()).map(Format::written).collect(Collectors.joining(", "));
  }

  /** Tells the format by how a file begins. */
  static Format of(String head) {
    String start =
        head.startsWith("\ufeff") ? head.substring(1).stripLeading() : head.stripLeading();
    return start.startsWith("{") || start.startsWith("[") ? JSONL : CSV;
  }
}
