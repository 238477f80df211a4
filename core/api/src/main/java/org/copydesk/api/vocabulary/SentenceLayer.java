package org.copydesk.api.vocabulary;

import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.annotation.Span;

/** Sentences as two columns of offsets. */
final class SentenceLayer implements Layer<Sentence> {

  private final Producer producer;
  private final int[] begins;
  private final int[] ends;

  SentenceLayer(Producer producer, int[] begins, int[] ends) {
    this.producer = producer;
    this.begins = begins;
    this.ends = ends;
  }

  @Override
  public LayerKey<Sentence> key() {
    return Layers.SENTENCES;
  }

  @Override
  public Producer producer() {
    return producer;
  }

  @Override
  public Layer<Sentence> by(Producer newProducer) {
    return new SentenceLayer(newProducer, begins, ends);
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
  public Sentence get(int index) {
    return new Sentence(new Span(begins[index], ends[index]));
  }
}
