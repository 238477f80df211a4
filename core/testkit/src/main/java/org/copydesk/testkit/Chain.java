package org.copydesk.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;

/**
 * Runs stages one after another, without an engine.
 *
 * <pre>{@code
 * Chain chain = Chain.of(new LinguisticsFactory(), settings).then(new QuoteExtractorFactory(), settings);
 * Document document = chain.process(Documents.english("..."));
 * }</pre>
 */
public final class Chain {

  private static final Map<Class<?>, Map<String, Object>> SHARED = new ConcurrentHashMap<>();

  private final List<Stage> stages = new ArrayList<>();

  private Chain() {}

  /** Starts with a stage. */
  public static <S extends Record> Chain of(StageFactory<S> factory, S settings) {
    return new Chain().then(factory, settings);
  }

  /** Adds a stage and returns the chain. */
  public <S extends Record> Chain then(StageFactory<S> factory, S settings) {
    stages.add(factory.create(settings, new TestContext(factory.name(), shared(factory))));
    return this;
  }

  private static Map<String, Object> shared(StageFactory<?> factory) {
    return SHARED.computeIfAbsent(factory.getClass(), key -> new ConcurrentHashMap<>());
  }

  /** Returns the document with the layers of every stage. */
  public Document process(Document document) {
    Document current = document;
    for (Stage stage : stages) {
      try {
        current = stage.process(current);
      } catch (Exception e) {
        throw new AssertionError("A stage failed: " + e.getMessage(), e);
      }
    }
    return current;
  }

  /** Returns an English text as a document with the layers of every stage. */
  public Document process(String text) {
    return process(Documents.english(text));
  }
}
