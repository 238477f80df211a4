/** Spans, annotations and the layers that hold them. */
@NullMarked
package org.copydesk.api.annotation;

import org.jspecify.annotations.NullMarked;
