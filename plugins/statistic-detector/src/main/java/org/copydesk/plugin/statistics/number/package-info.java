/** Reads numbers of every form. */
@NullMarked
package org.copydesk.plugin.statistics.number;

import org.jspecify.annotations.NullMarked;
