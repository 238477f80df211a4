package org.copydesk.engine.store;

/**
 * A layer as it is kept.
 *
 * @param stage the id of the stage that gave it
 * @param name its name
 * @param json its producer and its annotations
 */
public record KeptLayer(String stage, String name, String json) {}
