/** Runs that are killed, run out of disk, or follow one another. */
@NullMarked
package org.copydesk.acceptance.kill;

import org.jspecify.annotations.NullMarked;
