/** Builds a document's text and its sections, whatever the format. */
@NullMarked
package org.copydesk.loader.structure;

import org.jspecify.annotations.NullMarked;
