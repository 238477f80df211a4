package org.copydesk.api.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A layer that holds its records. */
record ListLayer<T extends Annotation>(LayerKey<T> key, Producer producer, List<T> records)
    implements Layer<T> {

  static <T extends Annotation> List<T> sorted(Collection<? extends T> annotations) {
    return annotations.stream()
        .<T>map(a -> a)
        .sorted(Comparator.comparing(Annotation::span))
        .toList();
  }

  @Override
  public Layer<T> by(Producer newProducer) {
    return new ListLayer<>(key, newProducer, records);
  }

  @Override
  public int size() {
    return records.size();
  }

  @Override
  public T get(int index) {
    return records.get(index);
  }
}
