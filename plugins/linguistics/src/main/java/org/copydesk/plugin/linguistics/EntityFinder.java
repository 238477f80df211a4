package org.copydesk.plugin.linguistics;

import java.util.List;
import org.copydesk.api.vocabulary.Entity;

/** Finds names in a document; an instance reads one document after another, in one thread. */
interface EntityFinder {

  /** Begins a document. */
  Reading start();

  /** What was read of one document so far. */
  interface Reading {

    /** Takes the next sentence. */
    void read(SentenceWords sentence);

    /** Returns the names in the order of the text, after the last sentence. */
    List<Entity> entities();
  }
}
