package org.copydesk.loader.pdf;

/**
 * A straight line or a filled rectangle between two corners, in the page's own units.
 *
 * @param filled whether it is an area rather than a line
 */
record Drawing(float x1, float y1, float x2, float y2, boolean filled) {}
