/** Reads a pipeline file into a definition that knows where each value stands. */
@NullMarked
package org.copydesk.engine.config;

import org.jspecify.annotations.NullMarked;
