package org.copydesk.loader.office.sheet;

/**
 * What somebody noted on a cell.
 *
 * @param row the cell's row, from 0
 * @param author empty when unknown
 */
record Remark(int row, String author, String text) {}
