/** Who said what within a line: cues, their speakers, and the words that they report. */
@NullMarked
package org.copydesk.plugin.quotes.attribution;

import org.jspecify.annotations.NullMarked;
