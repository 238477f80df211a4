/** The folders of streams that office files before 2007 are, and what is embedded in them. */
@NullMarked
package org.copydesk.loader.office.ole;

import org.jspecify.annotations.NullMarked;
