package org.copydesk.plugin.actors.phrase;

import org.copydesk.plugin.actors.lexicon.HeadNoun;

/**
 * People or a body named after somebody else: 'ISIS supporters', 'Tulsa police', "Trump's
 * campaign".
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param owner the name within it
 * @param noun what they are
 */
public record GroupPhrase(int from, int to, NamePhrase owner, HeadNoun noun) implements Phrase {}
