package org.copydesk.loader.office.sheet;

/**
 * A cell that shows something.
 *
 * @param column its column, from 0
 * @param text what it shows
 * @param numeric whether that is a number, an amount, a date or a time
 */
record SheetCell(int column, String text, boolean numeric) {}
