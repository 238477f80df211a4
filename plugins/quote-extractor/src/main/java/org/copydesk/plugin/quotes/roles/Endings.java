package org.copydesk.plugin.quotes.roles;

import java.util.Set;
import org.copydesk.api.vocabulary.PartOfSpeech;

/**
 * How unlikely it is that a content ends before each word of a paragraph.
 *
 * <p>It ends before punctuation or a tag, seldom elsewhere, and hardly ever within a phrase.
 */
final class Endings {

  private static final double WITHIN_PHRASE = 3;
  private static final double NO_STOP = 1.5;

  /** A comma may part clauses of one content. */
  private static final double COMMA = 0.7;

  /** A word is part of a tag if its chance of standing outside is below this share. */
  private static final double IN_TAG = 0.7;

  private static final Set<PartOfSpeech> NOUNS = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN);
  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN);

  private final Paragraph paragraph;

  private Endings(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  static double[] costs(Paragraph paragraph) {
    Endings endings = new Endings(paragraph);
    double[] costs = new double[paragraph.words().size()];
    for (int i = 1; i < costs.length; i++) {
      costs[i] = endings.cost(i);
    }
    return costs;
  }

  private double cost(int i) {
    if (inTag(i)) {
      return 0;
    }
    if (isInPhrase(i)) {
      return WITHIN_PHRASE;
    }
    if (paragraph.isWord(i)) {
      return NO_STOP;
    }
    boolean last = i + 1 == paragraph.words().size();
    return paragraph.form(i).equals(",") && !last && !inTag(i + 1) ? COMMA : 0;
  }

  /** Whether a word goes on with a noun phrase: 'the pier', 'the end of'. */
  private boolean isInPhrase(int i) {
    boolean nominal = NOMINAL.contains(paragraph.words().get(i - 1).pos());
    boolean noun = NOUNS.contains(paragraph.words().get(i).pos());
    return nominal && (noun || paragraph.form(i).equals("of"));
  }

  private boolean inTag(int i) {
    Word word = paragraph.words().get(i);
    return word.outside(Role.CUE) < IN_TAG || word.outside(Role.SOURCE) < IN_TAG;
  }
}
