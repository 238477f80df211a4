/**
 * What every reader of a format is given: the bytes, the draft to fill, and what it takes out on
 * the way.
 */
@NullMarked
package org.copydesk.loader.format;

import org.jspecify.annotations.NullMarked;
