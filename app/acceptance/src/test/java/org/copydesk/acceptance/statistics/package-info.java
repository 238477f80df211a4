/** Accuracy of statistics on texts of our own that were annotated by hand. */
@NullMarked
package org.copydesk.acceptance.statistics;

import org.jspecify.annotations.NullMarked;
