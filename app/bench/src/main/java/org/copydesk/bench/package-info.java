/** Measures Copydesk side by side with its peers. */
@NullMarked
package org.copydesk.bench;

import org.jspecify.annotations.NullMarked;
