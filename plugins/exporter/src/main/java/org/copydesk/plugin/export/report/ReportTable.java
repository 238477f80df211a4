package org.copydesk.plugin.export.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of the report's tables.
 *
 * @param file its page
 * @param title its heading
 * @param columns its column heads
 * @param row the template of a row
 * @param rows the values of the rows that a document gives
 */
record ReportTable(
    String file,
    String title,
    List<String> columns,
    String row,
    Function<ReportDocument, List<Map<String, Object>>> rows) {

  static List<ReportTable> all() {
    return List.of(
        new ReportTable(
            "quotes.html",
            "Quotes",
            List.of("Quote", "Speaker", "Actor", "Cue", "Kind", "Document"),
            "quote-row",
            ReportDocument::quotes),
        new ReportTable(
            "statistics.html",
            "Statistics",
            List.of("Figure", "Value", "Unit", "Subject", "Of", "Time", "Source", "Document"),
            "statistic-row",
            ReportDocument::statistics),
        new ReportTable(
            "actors.html",
            "Actors",
            List.of("Actor", "Type", "Entry", "Mentions", "Quotes", "Names", "Document"),
            "actor-row",
            ReportDocument::actors));
  }
}
