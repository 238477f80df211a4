/** Finds quotes with their speaker, cue and parts. */
@NullMarked
package org.copydesk.plugin.quotes;

import org.jspecify.annotations.NullMarked;
