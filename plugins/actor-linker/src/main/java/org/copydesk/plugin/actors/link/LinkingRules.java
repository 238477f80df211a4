package org.copydesk.plugin.actors.link;

/**
 * By what names are linked; immutable and safe for any thread.
 *
 * @param weights how much each feature counts
 * @param threshold the least score of an entry that is meant, from 0 to 1
 * @param candidates how many candidates each actor shows
 */
public record LinkingRules(Weights weights, double threshold, int candidates) {}
