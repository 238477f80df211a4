/** Finds where figures are said to go, from and to what. */
@NullMarked
package org.copydesk.plugin.statistics.change;

import org.jspecify.annotations.NullMarked;
