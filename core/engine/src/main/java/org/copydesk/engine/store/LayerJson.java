package org.copydesk.engine.store;

import java.util.List;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.api.vocabulary.Sentence;
import org.copydesk.api.vocabulary.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a layer as JSON and reads it back: records as they are, those of numbers alone as rows,
 * tokens and sentences as columns.
 */
final class LayerJson {

  private record Kept(Producer producer, @Nullable Columns columns, @Nullable Object records) {}

  /** What is read of a layer; records come after what says who made it. */
  private record Found<T>(
      Producer producer, @Nullable Columns columns, @Nullable List<T> records) {}

  private LayerJson() {}

  /**
   * Writes a layer.
   *
   * @throws StoreException if its record cannot be written as JSON, naming the layer
   */
  static String write(Layer<?> layer) {
    try {
      return mapper(layer.key()).writeValueAsString(kept(layer));
    } catch (JacksonException e) {
      throw unfit(layer.key(), "written as", e);
    }
  }

  @SuppressWarnings("unchecked") // the key's record is compared before the cast
  private static Kept kept(Layer<?> layer) {
    if (layer.key().equals(Layers.TOKENS)) {
      return new Kept(layer.producer(), Columns.ofTokens((Layer<Token>) layer), null);
    }
    if (layer.key().equals(Layers.SENTENCES)) {
      return new Kept(layer.producer(), Columns.ofSentences(layer), null);
    }
    return new Kept(layer.producer(), null, layer.stream().toList());
  }

  /**
   * Reads a layer back.
   *
   * @throws StoreException if the record cannot be read from the JSON, naming the layer
   */
  static <T extends Annotation> Layer<?> read(String json, LayerKey<T> key) {
    try {
      Found<T> found = found(json, key);
      if (found.columns() != null) {
        return columns(found.columns(), key).by(found.producer());
      }
      List<T> records = found.records() == null ? List.of() : found.records();
      return Layer.of(key, records).by(found.producer());
    } catch (JacksonException e) {
      throw unfit(key, "read from", e);
    }
  }

  private static <T extends Annotation> Found<T> found(String json, LayerKey<T> key) {
    JsonMapper mapper = mapper(key);
    JavaType type = mapper.getTypeFactory().constructParametricType(Found.class, key.type());
    return mapper.readValue(json, type);
  }

  private static JsonMapper mapper(LayerKey<?> key) {
    return NumberRecords.is(key.type()) ? Json.ROWS : Json.RECORDS;
  }

  private static Layer<? extends Annotation> columns(Columns columns, LayerKey<?> key) {
    return key.type() == Sentence.class ? columns.toSentences() : columns.toTokens();
  }

  private static StoreException unfit(LayerKey<?> key, String direction, JacksonException cause) {
    return new StoreException(
        "The record "
            + key.type().getName()
            + " of layer '"
            + key.name()
            + "' cannot be "
            + direction
            + " JSON: "
            + cause.getOriginalMessage()
            + ". Its components may be spans, strings, numbers, booleans, enums, records of these,"
            + " and lists of them.",
        cause);
  }
}
