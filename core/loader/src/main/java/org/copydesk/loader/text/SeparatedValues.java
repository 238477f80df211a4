package org.copydesk.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.document.Section;
import org.copydesk.api.document.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the table in a text such as CSV, which itself stays as it is.
 *
 * <p>Lines of one cell before and after the table are no rows: they say what it is about.
 */
final class SeparatedValues {

  private static final int SAMPLE = 50;

  private final List<Section> before = new ArrayList<>();
  private final List<List<@Nullable Span>> rows = new ArrayList<>();
  private final List<Section> after = new ArrayList<>();

  private SeparatedValues() {}

  /** Returns the sections of a table, none when the text is no table. */
  static List<Section> sections(String text) {
    Separator separator = Separator.of(text);
    return separator == null ? List.of() : sections(text, separator);
  }

  /** Returns the sections of a table whose separator is known. */
  static List<Section> sections(String text, Separator separator) {
    SeparatedValues values = new SeparatedValues();
    Records records = new Records(text, separator.from(), separator.sign());
    while (records.hasNext()) {
      values.add(records.next());
    }
    values.endTable();
    return values.sectionsOf(text);
  }

  private void add(List<@Nullable Span> cells) {
    if (cells.size() > 1 || !rows.isEmpty()) {
      rows.add(cells);
    } else {
      addLine(cells, before);
    }
  }

  private void endTable() {
    int end = rows.size();
    while (end > 0 && rows.get(end - 1).size() == 1) {
      end--;
    }
    rows.subList(end, rows.size()).forEach(cells -> addLine(cells, after));
    rows.subList(end, rows.size()).clear();
  }

  private static void addLine(List<@Nullable Span> cells, List<Section> lines) {
    Span line = cells.get(0);
    if (line != null) {
      lines.add(Section.of(SectionKind.PARAGRAPH, line));
    }
  }

  private List<Section> sectionsOf(String text) {
    boolean header = HeaderRow.begins(rows.subList(0, Math.min(rows.size(), SAMPLE)), text);
    Rows table = new Rows();
    for (int i = 0; i < rows.size(); i++) {
      table.add(rows.get(i), header && i == 0);
    }
    List<Section> sections = new ArrayList<>(before);
    sections.addAll(table.sections());
    sections.addAll(after);
    return sections;
  }
}
