/** The composition root: runs pipelines from other Java programs. */
@NullMarked
package org.copydesk.embed;

import org.jspecify.annotations.NullMarked;
