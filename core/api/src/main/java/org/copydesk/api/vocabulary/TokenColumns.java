package org.copydesk.api.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.SpanColumns;

/**
 * Gathers tokens into columns: thirteen bytes a token, however long the text.
 *
 * <p>Not for several threads.
 */
public final class TokenColumns {

  private final SpanColumns spans = new SpanColumns();
  private final Map<String, Integer> lemmaIndex = new HashMap<>();
  private final List<String> lemmas = new ArrayList<>();
  private byte[] pos = new byte[64];
  private int[] lemma = new int[64];

  /** Adds a token; tokens are added in the order of the text. */
  public void add(int begin, int end, PartOfSpeech partOfSpeech, String itsLemma) {
    int index = spans.size();
    spans.add(begin, end);
    if (index == pos.length) {
      pos = Arrays.copyOf(pos, index * 2);
      lemma = Arrays.copyOf(lemma, index * 2);
    }
    pos[index] = (byte) partOfSpeech.ordinal();
    lemma[index] = lemmaIndex.computeIfAbsent(itsLemma, this::newLemma);
  }

  private int newLemma(String text) {
    lemmas.add(text);
    return lemmas.size() - 1;
  }

  /** Makes the layer; later additions do not change it. */
  public Layer<Token> toLayer() {
    int size = spans.size();
    return new TokenLayer(
        Producer.UNKNOWN,
        spans.begins(),
        spans.ends(),
        Arrays.copyOf(pos, size),
        Arrays.copyOf(lemma, size),
        lemmas.toArray(String[]::new));
  }
}
