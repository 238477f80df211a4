/** Accuracy on texts of our own that were marked by hand. */
@NullMarked
package org.copydesk.acceptance.corpus;

import org.jspecify.annotations.NullMarked;
