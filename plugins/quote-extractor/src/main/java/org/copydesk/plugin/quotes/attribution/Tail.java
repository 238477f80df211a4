package org.copydesk.plugin.quotes.attribution;

import org.copydesk.plugin.quotes.line.Range;
import org.jspecify.annotations.Nullable;

/**
 * What follows a cue before the words reported: addressee, time, occasion.
 *
 * @param end the item after it
 * @param content where the reported words begin, -1 if they do not follow
 * @param addressee who is spoken to, null if the tail names nobody
 */
record Tail(int end, int content, @Nullable Range addressee) {}
