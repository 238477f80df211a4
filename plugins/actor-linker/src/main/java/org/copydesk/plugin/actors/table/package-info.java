/** Rows of tables, with the line that each begins on. */
@NullMarked
package org.copydesk.plugin.actors.table;

import org.jspecify.annotations.NullMarked;
