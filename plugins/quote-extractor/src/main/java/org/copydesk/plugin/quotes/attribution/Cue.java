package org.copydesk.plugin.quotes.attribution;

import org.copydesk.plugin.quotes.lexicon.Verb;
import org.copydesk.plugin.quotes.line.Range;

/**
 * A verb group that tells of speaking.
 *
 * @param range from its first auxiliary to its verb and particle
 * @param head the verb
 * @param verb what it may take
 * @param form how it is built
 */
record Cue(Range range, int head, Verb verb, Form form) {

  enum Form {
    /** With a subject of its own: said, has said, is saying. */
    FINITE,
    /** saying, adding. */
    PARTICIPLE,
    /** to say. */
    INFINITIVE,
    /** was told. */
    PASSIVE
  }

  int begin() {
    return range.begin();
  }

  int end() {
    return range.end();
  }
}
