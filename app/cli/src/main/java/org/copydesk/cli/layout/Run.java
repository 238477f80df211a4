package org.copydesk.cli.layout;

/**
 * A stretch of text in one ink.
 *
 * @param text what to write
 * @param ink how it looks
 */
record Run(String text, Ink ink) {}
