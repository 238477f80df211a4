package org.copydesk.plugin.export.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.copydesk.api.document.Document;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.OutputFile;
import org.copydesk.api.export.RunFacts;
import org.copydesk.api.stage.Table;

/** Writes the tables as RFC 4180 has it: UTF-8, CRLF, a header line. */
final class CsvExporter implements Exporter {

  private final Path folder;
  private final Map<CsvTable, OutputFile> files = new LinkedHashMap<>();

  CsvExporter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void export(Document document) throws IOException {
    open();
    for (Map.Entry<CsvTable, OutputFile> entry : files.entrySet()) {
      CSVPrinter printer = printer(entry.getValue());
      for (List<Object> row : entry.getKey().rows().apply(document).toList()) {
        printer.printRecord(row.stream().map(CsvExporter::cell).toList());
      }
      printer.flush();
    }
  }

  @Override
  public List<Path> complete(RunFacts run) throws IOException {
    open();
    List<Path> paths = new ArrayList<>();
    for (OutputFile file : files.values()) {
      file.commit();
      paths.add(file.path());
    }
    for (Table table : run.tables()) {
      paths.add(write(table));
    }
    return paths;
  }

  /** Writes a table of the whole run, such as its actors, as a file of its own. */
  private Path write(Table table) throws IOException {
    try (OutputFile file = OutputFile.create(folder.resolve(table.name() + ".csv"))) {
      CSVPrinter printer = printer(file);
      printer.printRecord(table.columns());
      for (List<String> row : table.rows()) {
        printer.printRecord(row.stream().map(CsvExporter::cell).toList());
      }
      printer.flush();
      file.commit();
      return file.path();
    }
  }

  private void open() throws IOException {
    if (files.isEmpty()) {
      for (CsvTable table : CsvTables.all()) {
        OutputFile file = OutputFile.create(folder.resolve(table.file()));
        files.put(table, file);
        printer(file).printRecord(table.columns());
      }
    }
  }

  private static CSVPrinter printer(OutputFile file) throws IOException {
    return CSVFormat.RFC4180.print(file.writer());
  }

  static Object cell(Object value) {
    return value instanceof String text ? Formulas.defused(text) : value;
  }

  @Override
  public void close() throws IOException {
    for (OutputFile file : files.values()) {
      file.close();
    }
  }
}
