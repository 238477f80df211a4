package org.copydesk.compare;

/**
 * What a field said before and after.
 *
 * @param field as {@code speaker.actor}; {@code text} for the words themselves
 * @param before empty where it said nothing
 * @param after empty where it says nothing any more
 */
public record FieldChange(String field, String before, String after) {}
