/** Archives: what only holds other files. */
@NullMarked
package org.copydesk.loader.archive;

import org.jspecify.annotations.NullMarked;
