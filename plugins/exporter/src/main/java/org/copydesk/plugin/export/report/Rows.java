package org.copydesk.plugin.export.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of the report, written a thousand rows at a time. */
final class Rows {

  /** Small enough to show the first ones at once, large enough for few files. */
  static final int IN_A_FILE = 1_000;

  private final String name;
  private final List<String> columns;
  private final Scripts scripts;
  private final List<List<Object>> waiting = new ArrayList<>();
  private int size;

  Rows(String name, List<String> columns, Scripts scripts) {
    this.name = name;
    this.columns = columns;
    this.scripts = scripts;
  }

  String name() {
    return name;
  }

  int size() {
    return size;
  }

  /** Adds a row and returns its number, from 0. */
  int add(List<Object> row) throws IOException {
    waiting.add(row);
    if (waiting.size() == IN_A_FILE) {
      write();
    }
    return size++;
  }

  void finish() throws IOException {
    if (!waiting.isEmpty()) {
      write();
    }
  }

  private void write() throws IOException {
    int file = size / IN_A_FILE;
    scripts.write(name + "/" + file, new Part(columns, waiting));
    waiting.clear();
  }
}
