package org.copydesk.plugin.linguistics;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.copydesk.api.vocabulary.PartOfSpeech;

/** Finds the dictionary form of words and remembers it; for one thread. */
final class Lemmatizer {

  private static final int REMEMBERED = 20_000;
  private static final int LONGEST = 40;

  private final LemmatizerME model;
  private final IrregularForms irregularForms;
  private final Map<String, String> remembered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  Lemmatizer(LemmatizerModel model, IrregularForms irregularForms) {
    this.model = new LemmatizerME(model);
    this.irregularForms = irregularForms;
  }

  /** Returns the lemma of a word given in its plain form; a proper noun stays as it is. */
  String lemma(String word, PartOfSpeech pos) {
    if (pos == PartOfSpeech.PROPN) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return isInflected(pos) && isPlainWord(lower)
        ? remembered.computeIfAbsent(pos + "\t" + lower, key -> compute(lower, pos))
        : irregular(lower, pos);
  }

  private static boolean isInflected(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN, VERB, ADJ, ADV, AUX -> true;
      default -> false;
    };
  }

  private static boolean isPlainWord(String word) {
    return word.length() <= LONGEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private String irregular(String lower, PartOfSpeech pos) {
    String irregular = irregularForms.lemma(lower, pos);
    return irregular != null ? irregular : lower;
  }

  private String compute(String lower, PartOfSpeech pos) {
    String irregular = irregularForms.lemma(lower, pos);
    if (irregular != null) {
      return irregular;
    }
    String guess = model.lemmatize(new String[] {lower}, new String[] {pos.name()})[0];
    return guess.isEmpty() || guess.equals("O") || guess.equals("_") ? lower : guess;
  }
}
