package org.copydesk.plugin.quotes.lexicon;

import java.util.Set;
import org.copydesk.plugin.quotes.line.PhraseWords;
import org.copydesk.plugin.quotes.marks.Apostrophes;

/**
 * All word lists of the plugin; immutable.
 *
 * @param verbs verbs of speaking
 * @param phraseWords words that cut phrases
 * @param apostrophes words that an apostrophe begins
 * @param occasions nouns of occasions and media: interview, letter
 * @param catenatives verbs that lead up to another: go on to say
 * @param asides words that begin an aside after a name
 */
public record Lexicon(
    Verbs verbs,
    PhraseWords phraseWords,
    Apostrophes apostrophes,
    Set<String> occasions,
    Set<String> catenatives,
    Set<String> asides) {

  /**
   * Reads the lists out of the plugin.
   *
   * @throws IllegalStateException if the plugin's jar lacks one
   */
  public static Lexicon english() {
    return new Lexicon(
        Verbs.read("reporting-verbs.tsv", "irregular-verbs.tsv"),
        new PhraseWords(
            WordFile.words("possessives.txt"),
            WordFile.words("relatives.txt"),
            WordFile.words("times.txt")),
        new Apostrophes(WordFile.words("elisions.txt")),
        WordFile.words("occasions.txt"),
        WordFile.words("catenatives.txt"),
        WordFile.words("asides.txt"));
  }
}
