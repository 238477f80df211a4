/** Finds claimed figures with what they count and who states them. */
@NullMarked
package org.copydesk.plugin.statistics;

import org.jspecify.annotations.NullMarked;
