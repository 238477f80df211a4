/** The command line of Copydesk. */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
