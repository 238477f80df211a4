/** Writes documents and what was found in them to files. */
@NullMarked
package org.copydesk.plugin.export;

import org.jspecify.annotations.NullMarked;
