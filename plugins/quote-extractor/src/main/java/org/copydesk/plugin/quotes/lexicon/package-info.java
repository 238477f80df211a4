/** The words that the rules know, read from resource files. */
@NullMarked
package org.copydesk.plugin.quotes.lexicon;

import org.jspecify.annotations.NullMarked;
