package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Span;

/**
 * A place in the text that refers to an actor.
 *
 * @param span where it stands; a name without a leading 'the', a nominal with its article
 * @param kind name, nominal or pronoun
 */
public record Mention(Span span, MentionKind kind) {}
