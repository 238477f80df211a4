package org.copydesk.loader.office.drawing;

/**
 * A paragraph of a shape.
 *
 * @param text its words; lines that its author broke end with a line feed
 * @param level how deep it is indented, from 1
 * @param mark what it says itself of its bullet or number
 */
public record ShapeParagraph(String text, int level, ListMark mark) {}
