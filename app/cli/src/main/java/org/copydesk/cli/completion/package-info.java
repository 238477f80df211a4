/** Writes the scripts with which shells complete a command line. */
@NullMarked
package org.copydesk.cli.completion;

import org.jspecify.annotations.NullMarked;
