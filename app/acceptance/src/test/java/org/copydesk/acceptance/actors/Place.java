package org.copydesk.acceptance.actors;

import org.copydesk.acceptance.corpus.Range;

/** A place in a text that refers to an actor. */
record Place(Range range, Kind kind) {}
