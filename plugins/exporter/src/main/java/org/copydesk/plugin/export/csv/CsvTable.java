package org.copydesk.plugin.export.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.api.document.Document;

/**
 * One of the tables: its file, its columns and its rows of a document.
 *
 * @param file the name of its file
 * @param columns the names of its columns
 * @param rows gives the rows of a document, each with one cell a column
 */
record CsvTable(String file, List<String> columns, Function<Document, Stream<List<Object>>> rows) {}
