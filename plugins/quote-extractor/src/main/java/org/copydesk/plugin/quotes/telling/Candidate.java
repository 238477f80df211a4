package org.copydesk.plugin.quotes.telling;

import org.copydesk.api.annotation.Span;

/**
 * An earlier mention that a speaker may stand for.
 *
 * @param place where it is mentioned
 * @param named its best mention up to there
 * @param traits what is known of it
 * @param name whether it is a name
 * @param subject whether a verb follows it
 * @param speaks whether it is the speaker of a quote
 * @param quoted whether it stands within somebody's words
 */
record Candidate(
    Span place,
    Span named,
    Traits traits,
    boolean name,
    boolean subject,
    boolean speaks,
    boolean quoted) {

  Candidate speaking() {
    return new Candidate(place, named, traits, name, true, true, quoted);
  }
}
