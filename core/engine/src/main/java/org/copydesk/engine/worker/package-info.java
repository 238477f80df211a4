/** Reads resources and runs the stages on what comes out, with what may go wrong contained. */
@NullMarked
package org.copydesk.engine.worker;

import org.jspecify.annotations.NullMarked;
