package org.copydesk.plugin.quotes.line;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.document.Document;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.plugin.quotes.lexicon.WordClass;

/**
 * The words that a document writes with a capital within its sentences and never without one.
 *
 * <p>Taggers take names that are words as well ('Bush said', 'Hope told') for verbs; what the rest
 * of the document says of them is surer.
 *
 * @param words as written
 */
record Names(Set<String> words) {

  static Names of(Document document) {
    Set<String> capital = new HashSet<>();
    Set<String> small = new HashSet<>();
    Layer<Token> tokens = document.layer(Layers.TOKENS);
    String text = document.text();
    boolean begins = true;
    for (int i = 0; i < tokens.size(); i++) {
      String word = text.substring(tokens.begin(i), tokens.end(i));
      if (Character.isLowerCase(word.charAt(0))) {
        small.add(word);
      } else if (!begins && Character.isUpperCase(word.charAt(0)) && word.length() > 1) {
        capital.add(word);
      }
      begins = !Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !word.equals(",");
    }
    capital.removeIf(
        word ->
            small.contains(
                word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1)));
    return new Names(capital);
  }

  /** Returns the part of speech of a word, a proper noun where the document shows it to be one. */
  PartOfSpeech pos(String written, PartOfSpeech tagged) {
    if (tagged == PartOfSpeech.VERB && WordClass.HEADLINE_VERB.has(written)) {
      return tagged;
    }
    return switch (tagged) {
      case VERB, AUX, NOUN, ADJ, ADV, X, ADP, DET, INTJ, SCONJ, NUM, PART ->
          words.contains(written) ? PartOfSpeech.PROPN : tagged;
      default -> tagged;
    };
  }
}
