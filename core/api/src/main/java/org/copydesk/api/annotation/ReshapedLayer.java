package org.copydesk.api.annotation;

/**
 * A layer that makes its records on demand, read as another record class.
 *
 * @param key under which it is read
 * @param layer that is read
 * @param shape what reads its records
 */
record ReshapedLayer<S extends Annotation, T extends Annotation>(
    LayerKey<T> key, Layer<S> layer, RecordShape<T> shape) implements Layer<T> {

  /**
   * Makes a view, and reads the first record to see that the shapes fit.
   *
   * @throws IllegalArgumentException if a component of the same name cannot be converted
   */
  static <S extends Annotation, T extends Annotation> Layer<T> of(LayerKey<T> key, Layer<S> layer) {
    Layer<T> reshaped = new ReshapedLayer<>(key, layer, new RecordShape<>(key.type()));
    if (!reshaped.isEmpty()) {
      reshaped.get(0);
    }
    return reshaped;
  }

  @Override
  public Producer producer() {
    return layer.producer();
  }

  @Override
  public Layer<T> by(Producer newProducer) {
    return new ReshapedLayer<>(key, layer.by(newProducer), shape);
  }

  @Override
  public int size() {
    return layer.size();
  }

  @Override
  public T get(int index) {
    return shape.read(layer.get(index));
  }

  @Override
  public int begin(int index) {
    return layer.begin(index);
  }

  @Override
  public int end(int index) {
    return layer.end(index);
  }
}
