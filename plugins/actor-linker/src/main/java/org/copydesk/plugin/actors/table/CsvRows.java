package org.copydesk.plugin.actors.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads rows out of CSV with a header; lines that begin with '#' are remarks. */
public final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final CSVParser parser;
  private final RowReceiver receiver;
  private @Nullable List<String> header;
  private long before;

  private CsvRows(CSVParser parser, RowReceiver receiver) {
    this.parser = parser;
    this.receiver = receiver;
  }

  /** Reads a table of the plugin, in which nothing is wrong. */
  static List<Row> read(Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    read(
        reader,
        new RowReceiver() {
          @Override
          public void row(Row row) {
            rows.add(row);
          }

          @Override
          public void problem(long line, String what) {
            throw new IllegalStateException(
                "A table of the plugin is broken, line " + line + ": " + what);
          }
        });
    return rows;
  }

  /**
   * Reads a table row by row.
   *
   * @throws CharacterCodingException if it is not in the reader's encoding
   */
  public static void read(Reader reader, RowReceiver receiver) throws IOException {
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      new CsvRows(parser, receiver).read();
    }
  }

  private void read() throws IOException {
    try {
      for (CSVRecord record : parser) {
        take(record);
      }
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException coding) {
        throw coding;
      }
      String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      receiver.problem(
          parser.getCurrentLineNumber(), reason + "; nothing after this place was read");
    }
  }

  private void take(CSVRecord record) {
    long line = Math.max(before + 1, parser.getCurrentLineNumber() - breaks(record));
    before = parser.getCurrentLineNumber();
    if (header == null) {
      header = record.toList().stream().map(CsvRows::withoutMark).toList();
    } else if (record.size() > header.size()) {
      receiver.problem(line, tooMany(record.size(), header.size()));
    } else {
      receiver.row(row(line, header, record));
    }
  }

  private static String tooMany(int fields, int columns) {
    return fields
        + " fields, but the header has "
        + columns
        + " columns; put a field that holds a comma between double quotes";
  }

  private static String withoutMark(String name) {
    return name.startsWith("\ufeff") ? name.substring(1) : name;
  }

  private static long breaks(CSVRecord record) {
    return record.stream().mapToLong(field -> field.chars().filter(c -> c == '\n').count()).sum();
  }

  private static Row row(long line, List<String> header, CSVRecord record) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      fields.put(header.get(i), record.get(i));
    }
    return Row.of(line, fields);
  }
}
