/**
 * A knowledge base in one file, looked up where it lies: the file's layout, its writer and reader.
 */
@NullMarked
package org.copydesk.plugin.actors.index;

import org.jspecify.annotations.NullMarked;
