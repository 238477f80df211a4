/** Finds the times of a passage. */
@NullMarked
package org.copydesk.plugin.statistics.time;

import org.jspecify.annotations.NullMarked;
