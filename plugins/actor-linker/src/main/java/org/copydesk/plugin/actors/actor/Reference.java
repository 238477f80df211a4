package org.copydesk.plugin.actors.actor;

import org.copydesk.api.vocabulary.MentionKind;
import org.copydesk.plugin.actors.phrase.Phrase;

/**
 * A phrase that has been found to refer to an actor.
 *
 * @param phrase the words
 * @param kind name, nominal or pronoun
 * @param certainty from 0 to 1
 */
record Reference(Phrase phrase, MentionKind kind, double certainty) {}
