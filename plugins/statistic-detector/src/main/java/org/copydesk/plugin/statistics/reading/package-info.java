/** Turns sentences and tokens of a document into passages. */
@NullMarked
package org.copydesk.plugin.statistics.reading;

import org.jspecify.annotations.NullMarked;
