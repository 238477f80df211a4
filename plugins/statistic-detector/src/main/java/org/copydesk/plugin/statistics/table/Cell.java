package org.copydesk.plugin.statistics.table;

import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table that is no heading.
 *
 * @param row the heading of its row, null where it has none
 * @param column the heading of its column, null where it has none
 * @param caption what stands above the table as its caption, null where nothing does
 */
public record Cell(Span span, @Nullable Span row, @Nullable Span column, @Nullable Span caption) {}
