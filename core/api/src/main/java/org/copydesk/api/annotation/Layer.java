package org.copydesk.api.annotation;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The annotations of one named kind, in the order of their spans; immutable and safe for any
 * thread.
 *
 * <p>A large layer may keep columns of primitives and make records on demand, so do not rely on
 * {@code get(i) == get(i)}.
 *
 * @param <T> the record of its annotations
 */
public interface Layer<T extends Annotation> extends Iterable<T> {

  /** Returns its name and record. */
  LayerKey<T> key();

  /** Returns who made it, {@link Producer#UNKNOWN} before the engine has signed it. */
  Producer producer();

  /** Returns the same annotations signed by {@code producer}. */
  Layer<T> by(Producer producer);

  /** Returns how many annotations it holds. */
  int size();

  /**
   * Returns an annotation.
   *
   * @param index from 0
   * @throws IndexOutOfBoundsException if there is none
   */
  T get(int index);

  /**
   * Returns the first unit of an annotation's span; cheaper than {@code get(index).span().begin()}
   * in large layers.
   */
  default int begin(int index) {
    return get(index).span().begin();
  }

  /** Returns the end of an annotation's span. */
  default int end(int index) {
    return get(index).span().end();
  }

  /**
   * Returns the index of the first annotation that begins at or after {@code offset}; {@link
   * #size()} if none does.
   */
  default int firstFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the annotations that begin in {@code span} and end in it, found by bisection. */
  default List<T> within(Span span) {
    return IntStream.range(firstFrom(span.begin()), firstFrom(span.end()))
        .filter(i -> end(i) <= span.end())
        .mapToObj(this::get)
        .toList();
  }

  /** Tells whether there is no annotation. */
  default boolean isEmpty() {
    return size() == 0;
  }

  /** Returns the annotations in their order. */
  default Stream<T> stream() {
    return IntStream.range(0, size()).mapToObj(this::get);
  }

  @Override
  default Iterator<T> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException("The layer has " + size() + " annotations.");
        }
        return get(next++);
      }
    };
  }

  /**
   * Makes a layer of records, which it sorts by span; those with the same span keep their order.
   */
  static <T extends Annotation> Layer<T> of(LayerKey<T> key, Collection<? extends T> annotations) {
    return new ListLayer<>(key, Producer.UNKNOWN, ListLayer.sorted(annotations));
  }

  /** Returns a layer without annotations. */
  static <T extends Annotation> Layer<T> empty(LayerKey<T> key) {
    return new ListLayer<>(key, Producer.UNKNOWN, List.of());
  }

  /**
   * Reads a layer through another record of the same shape, matched by component name.
   *
   * <p>A component that the other record lacks is dropped; one that it has in addition is null,
   * empty or zero. A layer that makes its records on demand goes on doing so.
   *
   * @throws IllegalArgumentException if a component of the same name cannot be converted, naming it
   */
  static <S extends Annotation, T extends Annotation> Layer<T> reshape(
      Layer<S> layer, LayerKey<T> key) {
    if (!(layer instanceof ListLayer)) {
      return ReshapedLayer.of(key, layer);
    }
    RecordShape<T> shape = new RecordShape<>(key.type());
    List<T> records = layer.stream().map(shape::read).toList();
    return new ListLayer<>(key, layer.producer(), records);
  }
}
