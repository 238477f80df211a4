package org.copydesk.loader.office;

import org.jspecify.annotations.Nullable;

/**
 * What one part says of another.
 *
 * @param id its name within the part that says it
 * @param kind what the other is to it: the last word of the type's address, such as {@code image}
 * @param target the other part; null if it lies outside or is missing
 * @param address where it points, as the package writes it
 * @param external whether it points out of the package
 */
public record Relation(
    String id, String kind, @Nullable Part target, String address, boolean external) {}
