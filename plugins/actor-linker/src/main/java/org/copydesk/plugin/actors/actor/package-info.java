/** Phrases gathered into actors, from the surest sign to the boldest. */
@NullMarked
package org.copydesk.plugin.actors.actor;

import org.jspecify.annotations.NullMarked;
