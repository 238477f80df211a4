/** The immutable document: text, sections, metadata and layers. */
@NullMarked
package org.copydesk.api.document;

import org.jspecify.annotations.NullMarked;
