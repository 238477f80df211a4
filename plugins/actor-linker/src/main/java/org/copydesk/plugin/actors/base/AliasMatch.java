package org.copydesk.plugin.actors.base;

import java.util.List;

/**
 * Words that read like the name of one or more entries.
 *
 * @param from the index of the first token
 * @param to the index after the last token
 * @param aliases what they may stand for, the likeliest first; never empty
 */
public record AliasMatch(int from, int to, List<Alias> aliases) {}
