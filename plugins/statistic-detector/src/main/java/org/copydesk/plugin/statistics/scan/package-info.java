/** Scans a passage for its figures, ranges and tallies. */
@NullMarked
package org.copydesk.plugin.statistics.scan;

import org.jspecify.annotations.NullMarked;
