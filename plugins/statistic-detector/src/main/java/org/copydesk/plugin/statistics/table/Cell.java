package org.copydesk.plugin.statistics.table;

import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that is no heading.
 *
 * @param row the heading of its row, null where it has none
 * @param column the heading of its column, the nearest if it has two; null where it has none
 * @param group the heading above that of its column, null where it has none
 * @param unit the cell of its row that says in what its figures are given, null where none does
 * @param caption what stands above the table as its caption, null where nothing does
 */
public record Cell(
    Span span,
    @Nullable Span row,
    @Nullable Span column,
    @Nullable Span group,
    @Nullable Span unit,
    @Nullable Span caption) {}
