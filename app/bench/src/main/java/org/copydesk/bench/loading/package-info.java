/** Loading, side by side with bare Tika. */
@NullMarked
package org.copydesk.bench.loading;

import org.jspecify.annotations.NullMarked;
