package org.copydesk.loader.office.word;

/**
 * A counted item of a list.
 *
 * @param level from 0
 * @param numbered how its level is numbered
 * @param label what is printed before it
 */
record Item(int level, Level numbered, String label) {}
