/** Texts written with word processors: Word and OpenDocument. */
@NullMarked
package org.copydesk.loader.office.word;

import org.jspecify.annotations.NullMarked;
