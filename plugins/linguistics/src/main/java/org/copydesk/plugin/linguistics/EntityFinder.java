package org.copydesk.plugin.linguistics;

import java.util.List;
import org.copydesk.api.vocabulary.Entity;
import org.copydesk.plugin.linguistics.encoder.EncodedSentence;
import org.jspecify.annotations.Nullable;

/** Finds names in a document; an instance reads one document after another, in one thread. */
interface EntityFinder {

  /** Begins a document. */
  Reading start();

  /** What was read of one document so far. */
  interface Reading {

    /**
     * Takes the next sentence.
     *
     * @param encoded what the encoder makes of it, null without one
     */
    void read(SentenceWords sentence, @Nullable EncodedSentence encoded);

    /** Returns the names in the order of the text, after the last sentence. */
    List<Entity> entities();
  }
}
