/** Gathers mentions into actors and ties quotes and statistics to them. */
@NullMarked
package org.copydesk.plugin.actors;

import org.jspecify.annotations.NullMarked;
