/** Proposes a pipeline file for a folder, after looking at what is in it. */
@NullMarked
package org.copydesk.embed.draft;

import org.jspecify.annotations.NullMarked;
