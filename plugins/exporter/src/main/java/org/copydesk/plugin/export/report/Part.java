package org.copydesk.plugin.export.report;

import java.util.List;

/**
 * Rows with what their cells mean.
 *
 * @param columns the names of the columns
 * @param rows each with one cell a column
 */
record Part(List<String> columns, List<List<Object>> rows) {}
