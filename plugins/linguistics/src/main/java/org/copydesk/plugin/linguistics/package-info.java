/** Finds sentences, tokens, parts of speech, lemmas and named entities. */
@NullMarked
package org.copydesk.plugin.linguistics;

import org.jspecify.annotations.NullMarked;
