/** Actors across the documents of a run. */
@NullMarked
package org.copydesk.plugin.actors.run;

import org.jspecify.annotations.NullMarked;
