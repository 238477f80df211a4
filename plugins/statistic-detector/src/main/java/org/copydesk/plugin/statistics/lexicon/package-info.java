/** Word lists and tables: number words, units, currencies, qualifiers, times. */
@NullMarked
package org.copydesk.plugin.statistics.lexicon;

import org.jspecify.annotations.NullMarked;
