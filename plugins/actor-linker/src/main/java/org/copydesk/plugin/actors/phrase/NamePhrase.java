package org.copydesk.plugin.actors.phrase;

import org.copydesk.plugin.actors.base.Alias;
import org.copydesk.plugin.actors.lexicon.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A name.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param kind what it names
 * @param alias the name of an entry that it reads like, null for none
 * @param gender what its title or given name shows
 */
public record NamePhrase(int from, int to, NameKind kind, @Nullable Alias alias, Gender gender)
    implements Phrase {}
