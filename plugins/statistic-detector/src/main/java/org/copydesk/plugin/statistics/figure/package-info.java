/** Numbers and figures as they are read, before they are statistics. */
@NullMarked
package org.copydesk.plugin.statistics.figure;

import org.jspecify.annotations.NullMarked;
