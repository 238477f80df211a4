package org.copydesk.plugin.actors.phrase;

import org.jspecify.annotations.Nullable;

/**
 * The words of a noun phrase up to its noun.
 *
 * @param from index of its first token, its determiner or owner included
 * @param core index of the first token after the determiner or owner
 * @param to index after its noun
 * @param determiner how it begins
 * @param owner whose it is, null for none
 */
record Chunk(int from, int core, int to, Determiner determiner, @Nullable Phrase owner) {}
