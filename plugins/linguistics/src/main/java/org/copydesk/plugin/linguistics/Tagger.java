package org.copydesk.plugin.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.copydesk.api.vocabulary.PartOfSpeech;

/**
 * Gives words their part of speech; for one thread.
 *
 * <p>The model was trained on words with their short forms: it sees {@code don't} as one word and
 * answers {@code AUX+PART}.
 */
final class Tagger {

  /** The search copies what it has so far at each word, so it is given no more words at once. */
  private static final int MOST = 150;

  private final POSTaggerME tagger;

  Tagger(POSModel model) {
    this.tagger = new POSTaggerME(model, POSTagFormat.UD);
  }

  /**
   * Returns the parts of speech of a sentence.
   *
   * @param words in their plain form
   * @param glued whether a word is a short form that belongs to the one before it
   */
  PartOfSpeech[] tag(String[] words, boolean[] glued) {
    PartOfSpeech[] tags = new PartOfSpeech[words.length];
    List<String> joined = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.length; i++) {
      if (glued[i] && !joined.isEmpty()) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + words[i]);
      } else {
        if (joined.size() == MOST) {
          from = spread(joined, words, glued, tags, from, i);
        }
        joined.add(words[i]);
      }
    }
    spread(joined, words, glued, tags, from, words.length);
    return tags;
  }

  /** Asks the model, whose search is slow, only where there are words to ask about. */
  private String[] guesses(List<String> joined) {
    if (joined.stream().anyMatch(Tagger::isWord)) {
      return tagger.tag(joined.toArray(String[]::new));
    }
    String[] marks = new String[joined.size()];
    Arrays.fill(marks, PartOfSpeech.PUNCT.name());
    return marks;
  }

  private static boolean isWord(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private int spread(
      List<String> joined, String[] words, boolean[] glued, PartOfSpeech[] tags, int from, int to) {
    String[] guesses = guesses(joined);
    joined.clear();
    int guess = -1;
    int part = 0;
    for (int i = from; i < to; i++) {
      boolean follows = glued[i] && guess >= 0;
      guess += follows ? 0 : 1;
      part = follows ? part + 1 : 0;
      String[] parts = guesses[guess].split("\\+");
      String mine = part < parts.length ? parts[part] : "";
      tags[i] = SureTags.of(words[i], mine, follows ? tags[i - 1] : null);
      if (tags[i] == PartOfSpeech.X && i + 1 < to && glued[i + 1] && isOwner(words, i)) {
        tags[i] = PartOfSpeech.NOUN;
      }
    }
    return to;
  }

  /** The model takes the rarer "agency's" for a mark. */
  private static boolean isOwner(String[] words, int index) {
    String mark = words[index + 1];
    return (mark.equals("'s") || mark.equals("'"))
        && words[index].codePoints().allMatch(Character::isLowerCase);
  }
}
