package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;

/** Tokens as columns of primitives and a dictionary of lemmas. */
final class TokenLayer implements Layer<Token> {

  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  private final Producer producer;
  private final int[] begins;
  private final int[] ends;
  private final byte[] pos;
  private final int[] lemma;
  private final String[] lemmas;

  TokenLayer(
      Producer producer, int[] begins, int[] ends, byte[] pos, int[] lemma, String[] lemmas) {
    this.producer = producer;
    this.begins = begins;
    this.ends = ends;
    this.pos = pos;
    this.lemma = lemma;
    this.lemmas = lemmas;
  }

  @Override
  public LayerKey<Token> key() {
    return Layers.TOKENS;
  }

  @Override
  public Producer producer() {
    return producer;
  }

  @Override
  public Layer<Token> by(Producer newProducer) {
    return new TokenLayer(newProducer, begins, ends, pos, lemma, lemmas);
  }

  @Override
  public int size() {
    return begins.length;
  }

  @Override
  public int begin(int index) {
    return begins[index];
  }

  @Override
  public int end(int index) {
    return ends[index];
  }

  @Override
  public Token get(int index) {
    return new Token(new Span(begins[index], ends[index]), TAGS[pos[index]], lemmas[lemma[index]]);
  }
}
