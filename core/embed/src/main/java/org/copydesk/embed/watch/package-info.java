/** Notices what changes in a folder, and when it has come to rest. */
@NullMarked
package org.copydesk.embed.watch;

import org.jspecify.annotations.NullMarked;
