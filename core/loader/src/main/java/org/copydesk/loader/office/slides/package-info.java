/** Presentations: slides are pages, with their titles, lists, tables and notes. */
@NullMarked
package org.copydesk.loader.office.slides;

import org.jspecify.annotations.NullMarked;
