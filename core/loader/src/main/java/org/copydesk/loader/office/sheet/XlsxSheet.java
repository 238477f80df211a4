package org.copydesk.loader.office.sheet;

/**
 * A sheet as a workbook lists it.
 *
 * @param relation the id of the workbook's relation to it
 */
record XlsxSheet(String name, String relation) {}
