package org.copydesk.loader.pdf;

/**
 * What a typeface looks like.
 *
 * @param name the font's name without the mark of a subset
 */
record Face(String name, boolean bold, boolean italic) {}
