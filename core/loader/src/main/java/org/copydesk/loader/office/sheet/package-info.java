/** Spreadsheets: sheets are pages, and their rows are tables. */
@NullMarked
package org.copydesk.loader.office.sheet;

import org.jspecify.annotations.NullMarked;
