package org.copydesk.plugin.quotes.roles;

/**
 * Where the cue or the source of a content may begin.
 *
 * @param at the offset in the text of the token where it begins, -1 for nowhere
 * @param chance in thousandths
 */
public record Link(int at, int chance) {}
