/** One small transformer over the document: which tokens speak of speech, and which are names. */
@NullMarked
package org.copydesk.plugin.linguistics.encoder;

import org.jspecify.annotations.NullMarked;
