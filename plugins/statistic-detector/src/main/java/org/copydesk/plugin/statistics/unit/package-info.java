/** Reads a number together with its unit. */
@NullMarked
package org.copydesk.plugin.statistics.unit;

import org.jspecify.annotations.NullMarked;
