/** Electronic books. */
@NullMarked
package org.copydesk.loader.book;

import org.jspecify.annotations.NullMarked;
