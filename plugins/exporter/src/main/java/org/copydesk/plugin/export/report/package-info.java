/** Pages to read in a browser. */
@NullMarked
package org.copydesk.plugin.export.report;

import org.jspecify.annotations.NullMarked;
