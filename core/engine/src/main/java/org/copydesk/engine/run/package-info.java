/** Runs a pipeline over documents and reports what became of each. */
@NullMarked
package org.copydesk.engine.run;

import org.jspecify.annotations.NullMarked;
