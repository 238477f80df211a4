/** Reads quotation marks: which passages of a text stand between them. */
@NullMarked
package org.copydesk.plugin.quotes.marks;

import org.jspecify.annotations.NullMarked;
