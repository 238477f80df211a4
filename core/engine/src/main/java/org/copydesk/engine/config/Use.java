package org.copydesk.engine.config;

import org.jspecify.annotations.Nullable;

/**
 * An item of {@code stages} or {@code outputs}: a component by its name.
 *
 * @param id the id that the file gives, or else the component's name
 * @param name the component's name
 * @param version the versions of the component's plugin that will do, or null for any
 * @param with the settings as the file gives them, an empty map when it gives none
 * @param when on which documents a stage runs
 * @param node where it stands
 */
public record Use(
    String id, String name, @Nullable String version, Node with, When when, Node.Mapping node) {}
