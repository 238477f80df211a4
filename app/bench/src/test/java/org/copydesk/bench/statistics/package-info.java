/** What the finding of figures costs. */
@NullMarked
package org.copydesk.bench.statistics;

import org.jspecify.annotations.NullMarked;
