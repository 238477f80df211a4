/** What a web page says of itself: its headline, its authors, its dates. */
@NullMarked
package org.copydesk.loader.markup.facts;

import org.jspecify.annotations.NullMarked;
