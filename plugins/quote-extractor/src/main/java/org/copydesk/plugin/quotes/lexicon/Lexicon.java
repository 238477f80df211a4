package org.copydesk.plugin.quotes.lexicon;

import org.copydesk.plugin.quotes.marks.Apostrophes;

/**
 * What the rules know by heart; immutable.
 *
 * @param verbs verbs of speaking
 * @param apostrophes words that an apostrophe begins
 */
public record Lexicon(Verbs verbs, Apostrophes apostrophes) {

  /**
   * Reads the lists out of the plugin.
   *
   * @throws IllegalStateException if the plugin's jar lacks one
   */
  public static Lexicon english() {
    return new Lexicon(
        Verbs.read("reporting-verbs.tsv", "irregular-verbs.tsv"),
        new Apostrophes(WordFile.words("elisions.txt")));
  }
}
