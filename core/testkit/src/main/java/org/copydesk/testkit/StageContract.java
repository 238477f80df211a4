package org.copydesk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.copydesk.api.annotation.Annotation;
import org.copydesk.api.annotation.Layer;
import org.copydesk.api.annotation.LayerKey;
import org.copydesk.api.annotation.Span;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.document.Document;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every stage keeps to; extend it in the plugin's tests.
 *
 * <pre>{@code
 * class HashtagContractTest extends StageContract<NoSettings> {
 *   protected StageFactory<NoSettings> factory() { return new HashtagFactory(); }
 *   protected NoSettings settings() { return new NoSettings(); }
 *   protected List<Document> documents() { return List.of(Documents.english("Vote #now")); }
 * }
 * }</pre>
 *
 * @param <S> the settings record
 */
public abstract class StageContract<S extends Record> {

  /** Returns the factory under test. */
  protected abstract StageFactory<S> factory();

  /** Returns settings to test with. */
  protected abstract S settings();

  /** Returns documents in which the stage finds something, with the layers that it requires. */
  protected abstract List<Document> documents();

  /**
   * Adds the layers that the stage requires to a hostile text; gives it as it is unless overridden.
   */
  protected Document prepare(Document document) {
    return document;
  }

  @Test
  void itsNameAndLayersAreInOrder() {
    Descriptor descriptor = factory().describe(settings());
    assertThat(factory().name()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    assertThat(descriptor.summary()).isNotBlank().endsWith(".");
    assertThat(descriptor.provides()).noneMatch(descriptor.requires()::contains);
  }

  @Test
  void itFindsSomethingInTheDocumentsOfTheTest() {
    assertThat(documents()).isNotEmpty();
    assertThat(documents().stream().map(this::process).mapToInt(this::found).sum()).isPositive();
  }

  @Test
  void itAddsExactlyTheLayersThatItProvides() {
    for (Document document : documents()) {
      checkLayers(document, process(document));
    }
  }

  @Test
  void itsSpansLieInTheTextAndItsIdsAreUnique() {
    documents().forEach(document -> checkAnnotations(process(document)));
  }

  @Test
  void twoInstancesInTwoThreadsGiveTheSame() {
    for (Document document : documents()) {
      CompletableFuture<List<Object>> other =
          CompletableFuture.supplyAsync(() -> contents(process(document)));
      List<Object> here = contents(process(document));
      assertThat(other.join()).isEqualTo(here);
    }
  }

  @TestFactory
  Stream<DynamicTest> itTakesHostileTexts() {
    return HostileTexts.all().entrySet().stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> survives(text.getValue())));
  }

  private void survives(String text) {
    Document document = prepare(Documents.english(text));
    assertThatCode(() -> checkLayers(document, process(document))).doesNotThrowAnyException();
    checkAnnotations(process(document));
  }

  private Document process(Document document) {
    try (Stage stage = factory().create(settings(), TestContext.shared())) {
      return stage.process(document);
    } catch (Exception e) {
      throw new AssertionError("The stage failed on " + document, e);
    }
  }

  private void checkLayers(Document before, Document after) {
    assertThat(after.text()).isEqualTo(before.text());
    assertThat(after.id()).isEqualTo(before.id());
    Set<String> expected = names(before);
    provided().forEach(key -> expected.add(key.name()));
    assertThat(names(after)).isEqualTo(expected);
    assertThat(after.layers()).containsAll(before.layers());
  }

  private void checkAnnotations(Document document) {
    for (LayerKey<?> key : provided()) {
      Set<String> ids = new HashSet<>();
      for (Annotation annotation : document.layer(key)) {
        annotation.spans().forEach(span -> checkSpan(document, span));
        assertThat(ids.add(document.idOf(key, annotation).value()))
            .as("%s is in layer '%s' twice", annotation, key.name())
            .isTrue();
      }
    }
  }

  private static void checkSpan(Document document, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
    assertThat(splitsPair(document.text(), span.begin()) || splitsPair(document.text(), span.end()))
        .as("%s cuts a surrogate pair in two", span)
        .isFalse();
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  private List<LayerKey<?>> provided() {
    return factory().describe(settings()).provides();
  }

  private int found(Document document) {
    return provided().stream().mapToInt(key -> document.layer(key).size()).sum();
  }

  private List<Object> contents(Document document) {
    return provided().stream().<Object>flatMap(key -> document.layer(key).stream()).toList();
  }

  private static Set<String> names(Document document) {
    Set<String> names = new HashSet<>();
    for (Layer<?> layer : document.layers()) {
      names.add(layer.key().name());
    }
    return names;
  }
}
