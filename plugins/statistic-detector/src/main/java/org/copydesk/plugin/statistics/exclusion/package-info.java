/** Tells numbers that claim nothing from figures. */
@NullMarked
package org.copydesk.plugin.statistics.exclusion;

import org.jspecify.annotations.NullMarked;
