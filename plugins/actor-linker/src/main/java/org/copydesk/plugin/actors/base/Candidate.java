package org.copydesk.plugin.actors.base;

/**
 * Somebody whom words may stand for when nothing but the words is known.
 *
 * @param alias the name of the entry that reads like them
 * @param known the entry
 * @param base the number of its base, from 0
 * @param score its share of all that the words may stand for, from 0 to 1
 */
public record Candidate(Name alias, KnownEntry known, int base, double score) {}
