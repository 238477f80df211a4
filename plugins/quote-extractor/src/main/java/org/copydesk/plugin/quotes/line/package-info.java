/** Lines: sentences in which every passage between marks is one item, and their phrases. */
@NullMarked
package org.copydesk.plugin.quotes.line;

import org.jspecify.annotations.NullMarked;
