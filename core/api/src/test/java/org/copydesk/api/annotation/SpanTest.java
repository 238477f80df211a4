package org.copydesk.api.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void aSpanIsHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
  }

  @Test
  void spansThatOnlyTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 4))).isFalse();
    assertThat(new Span(0, 3).overlaps(new Span(2, 4))).isTrue();
  }

  @Test
  void aWholeComesBeforeItsParts() {
    List<Span> sorted =
        List.of(new Span(2, 3), new Span(0, 2), new Span(0, 9)).stream().sorted().toList();
    assertThat(sorted).containsExactly(new Span(0, 9), new Span(0, 2), new Span(2, 3));
  }

  @Test
  void aSpanThatRunsBackwardsIsRefused() {
    assertThatThrownBy(() -> new Span(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 3 to 2");
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void coveringReachesFromTheFirstToTheLast() {
    assertThat(Span.covering(new Span(4, 6), new Span(1, 2))).isEqualTo(new Span(1, 6));
  }
}
