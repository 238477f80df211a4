/** The command {@code kb}: builds knowledge bases and looks into them. */
@NullMarked
package org.copydesk.plugin.actors.tool;

import org.jspecify.annotations.NullMarked;
