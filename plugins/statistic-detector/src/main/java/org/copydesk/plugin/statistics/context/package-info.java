/** Finds whose a figure is, and who states it. */
@NullMarked
package org.copydesk.plugin.statistics.context;

import org.jspecify.annotations.NullMarked;
