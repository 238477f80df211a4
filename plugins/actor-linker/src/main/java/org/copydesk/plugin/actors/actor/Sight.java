package org.copydesk.plugin.actors.actor;

import org.copydesk.plugin.actors.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How a cluster was last spoken of.
 *
 * @param phrase the last phrase
 * @param sentence the number of its sentence
 * @param weight how much it was in mind then
 * @param subject whether the phrase was a subject
 * @param quote the number of the quote that it stands in, -1 for none
 * @param outside the last phrase outside quotation marks, null for none
 */
record Sight(
    Phrase phrase,
    int sentence,
    double weight,
    boolean subject,
    int quote,
    @Nullable Phrase outside) {}
