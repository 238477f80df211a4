/** Text in styles, laid out in the columns of a screen. */
@NullMarked
package org.copydesk.cli.layout;

import org.jspecify.annotations.NullMarked;
