/** Text documents of the time before 2007: Word 97 to 2003, and Rich Text Format. */
@NullMarked
package org.copydesk.loader.office.old;

import org.jspecify.annotations.NullMarked;
