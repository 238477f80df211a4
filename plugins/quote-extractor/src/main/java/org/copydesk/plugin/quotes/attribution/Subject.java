package org.copydesk.plugin.quotes.attribution;

import org.copydesk.plugin.quotes.line.Range;

/**
 * The phrase that names a speaker.
 *
 * @param phrase the phrase itself, without asides
 * @param extent the phrase with its asides, up to the cue
 */
record Subject(Range phrase, Range extent) {

  static Subject of(Range phrase) {
    return new Subject(phrase, phrase);
  }
}
