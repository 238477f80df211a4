/** Whole runs, side by side with a program that reads the same files with bare Tika. */
@NullMarked
package org.copydesk.bench.run;

import org.jspecify.annotations.NullMarked;
