/** Finds plugins and gathers their components into a catalog. */
@NullMarked
package org.copydesk.engine.plugin;

import org.jspecify.annotations.NullMarked;
