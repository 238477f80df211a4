package org.copydesk.engine.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.SpanColumns;
import org.copydesk.api.vocabulary.PartOfSpeech;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.copydesk.api.vocabulary.TokenColumns;

/**
 * Tokens or sentences as they are kept: numbers in columns, words once.
 *
 * @param steps from one begin to the next
 * @param lengths of the spans
 * @param tags for each token the index of its tag; empty for sentences
 * @param lemmas for each token the index of its lemma; empty for sentences
 * @param tagNames the tags that occur
 * @param lemmaTexts the lemmas that occur
 */
record Columns(
    int[] steps,
    int[] lengths,
    int[] tags,
    int[] lemmas,
    List<String> tagNames,
    List<String> lemmaTexts) {

  static Columns ofSentences(Layer<?> layer) {
    int[] none = {};
    return new Columns(steps(layer), lengths(layer), none, none, List.of(), List.of());
  }

  static Columns ofTokens(Layer<Token> layer) {
    Map<String, Integer> tagNames = new LinkedHashMap<>();
    Map<String, Integer> lemmaTexts = new LinkedHashMap<>();
    int[] tags = new int[layer.size()];
    int[] lemmas = new int[layer.size()];
    for (int i = 0; i < layer.size(); i++) {
      Token token = layer.get(i);
      tags[i] = index(tagNames, token.pos().name());
      lemmas[i] = index(lemmaTexts, token.lemma());
    }
    List<String> names = new ArrayList<>(tagNames.keySet());
    List<String> texts = new ArrayList<>(lemmaTexts.keySet());
    return new Columns(steps(layer), lengths(layer), tags, lemmas, names, texts);
  }

  private static int index(Map<String, Integer> dictionary, String word) {
    Integer known = dictionary.putIfAbsent(word, dictionary.size());
    return known == null ? dictionary.size() - 1 : known;
  }

  private static int[] steps(Layer<?> layer) {
    int[] steps = new int[layer.size()];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = layer.begin(i) - (i == 0 ? 0 : layer.begin(i - 1));
    }
    return steps;
  }

  private static int[] lengths(Layer<?> layer) {
    int[] lengths = new int[layer.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = layer.end(i) - layer.begin(i);
    }
    return lengths;
  }

  Layer<Sentence> toSentences() {
    SpanColumns spans = new SpanColumns();
    int begin = 0;
    for (int i = 0; i < steps.length; i++) {
      begin += steps[i];
      spans.add(begin, begin + lengths[i]);
    }
    return Sentence.layer(spans);
  }

  Layer<Token> toTokens() {
    List<PartOfSpeech> parts = tagNames.stream().map(PartOfSpeech::valueOf).toList();
    TokenColumns columns = new TokenColumns();
    int begin = 0;
    for (int i = 0; i < steps.length; i++) {
      begin += steps[i];
      columns.add(begin, begin + lengths[i], parts.get(tags[i]), lemmaTexts.get(lemmas[i]));
    }
    return columns.toLayer();
  }
}
