package org.copydesk.plugin.actors.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rows out of CSV with a header; lines that begin with '#' are remarks. */
public final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private CsvRows() {}

  /** Reads a table whose header is taken as it is. */
  static List<Row> read(Reader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    read(reader, rows, problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("A table of the plugin is broken: " + problems);
    }
    return rows;
  }

  /** Reads a table, noting each row that has more fields than the header. */
  public static void read(Reader reader, List<Row> rows, List<String> problems) throws IOException {
    try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      List<String> header = null;
      long before = 0;
      for (CSVRecord record : parser) {
        long line = Math.max(before + 1, parser.getCurrentLineNumber() - breaks(record));
        before = parser.getCurrentLineNumber();
        if (header == null) {
          header = record.toList().stream().map(CsvRows::withoutMark).toList();
        } else if (record.size() > header.size()) {
          problems.add("line " + line + ": " + tooMany(record.size(), header.size()));
        } else {
          rows.add(row(line, header, record));
        }
      }
    } catch (MalformedInputException e) {
      throw e;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof MalformedInputException malformed) {
        throw malformed;
      }
      problems.add(
          String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
    } catch (IOException e) {
      problems.add(e.getMessage());
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
    return new Row(line, fields);
  }
}
