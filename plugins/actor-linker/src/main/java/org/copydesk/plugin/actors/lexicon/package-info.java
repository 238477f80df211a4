/** The words of the language that tell who is meant: titles, nouns for people, pronouns. */
@NullMarked
package org.copydesk.plugin.actors.lexicon;

import org.jspecify.annotations.NullMarked;
