package org.copydesk.api.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerTest {

  private enum Colour {
    RED
  }

  private enum Shade {
    RED,
    BLUE
  }

  private record Note(Span span, String text, Colour colour, List<Span> others)
      implements Annotation {}

  private record Remark(Span span, Shade colour, List<Span> others, int weight, String missing)
      implements Annotation {}

  private record Broken(Span span, int text) implements Annotation {}

  private static final LayerKey<Note> NOTES = LayerKey.of("notes", Note.class);

  private static Note note(int begin, int end) {
    return new Note(new Span(begin, end), "n" + begin, Colour.RED, List.of(new Span(0, 1)));
  }

  @Test
  void annotationsAreInTheOrderOfTheirSpans() {
    Layer<Note> layer = Layer.of(NOTES, List.of(note(5, 6), note(0, 2), note(0, 9)));
    assertThat(layer.stream().map(Note::span))
        .containsExactly(new Span(0, 9), new Span(0, 2), new Span(5, 6));
  }

  @Test
  void withinGivesWhatBeginsAndEndsInASpan() {
    Layer<Note> layer = Layer.of(NOTES, List.of(note(0, 2), note(3, 9), note(4, 5), note(9, 10)));
    assertThat(layer.within(new Span(3, 6))).containsExactly(note(4, 5));
    assertThat(layer.within(new Span(9, 10))).containsExactly(note(9, 10));
    assertThat(layer.within(new Span(20, 30))).isEmpty();
  }

  @Test
  void aLayerIsReadThroughAnotherRecordOfTheSameShape() {
    LayerKey<Remark> remarks = LayerKey.of("notes", Remark.class);
    Layer<Remark> read = Layer.reshape(Layer.of(NOTES, List.of(note(1, 2))), remarks);
    Remark expected =
        new Remark(new Span(1, 2), Shade.RED, List.of(new Span(0, 1)), 0, read.get(0).missing());
    assertThat(read.get(0)).isEqualTo(expected);
    assertThat(read.get(0).missing()).isNull();
  }

  @Test
  void aShapeThatDoesNotFitNamesTheComponent() {
    Layer<Note> layer = Layer.of(NOTES, List.of(note(1, 2)));
    LayerKey<Broken> broken = LayerKey.of("notes", Broken.class);
    assertThatThrownBy(() -> Layer.reshape(layer, broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'text'");
  }

  @Test
  void theSameClaimHasTheSameIdAndAnotherHasAnother() {
    AnnotationId id = AnnotationId.of("d", "notes", note(1, 2), "abc");
    assertThat(AnnotationId.of("d", "notes", note(1, 2), "abc")).isEqualTo(id);
    assertThat(AnnotationId.of("d", "notes", note(0, 2), "abc")).isNotEqualTo(id);
    assertThat(AnnotationId.of("e", "notes", note(1, 2), "abc")).isNotEqualTo(id);
    assertThat(id.value()).matches("[0-9a-f]{20}");
  }

  @Test
  void aLayersNameIsInKebabCase() {
    assertThatThrownBy(() -> LayerKey.of("actorTies", Note.class))
        .hasMessageContaining("kebab-case");
  }
}
