/** Tika: which parsers there are, and what becomes of what they say. */
@NullMarked
package org.copydesk.loader.tika;

import org.jspecify.annotations.NullMarked;
