package org.copydesk.plugin.actors.link;

/**
 * A place in the text where a name or a description of somebody stands.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param name whether it is a name
 */
public record Sighting(int from, int to, boolean name) {}
