/** A stage author's room: what turns a document into a document with one more layer. */
@NullMarked
package org.copydesk.api.stage;

import org.jspecify.annotations.NullMarked;
