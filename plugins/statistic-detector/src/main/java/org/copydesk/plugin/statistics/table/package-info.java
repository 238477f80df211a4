/** Reads figures in tables by the headings of their row and column. */
@NullMarked
package org.copydesk.plugin.statistics.table;

import org.jspecify.annotations.NullMarked;
