package org.copydesk.plugin.linguistics.encoder;

/**
 * A name that the encoder found.
 *
 * @param from index of its first token in the sentence
 * @param to index behind the last token
 * @param type 0 for a person, 1 for an organisation, 2 for a place, 3 for a nationality
 * @param chance the least chance of its tokens to be part of a name of the type, from 0 to 1
 */
public record EncodedName(int from, int to, int type, double chance) {}
