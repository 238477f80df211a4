package org.copydesk.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

  private final SharedValues values = new SharedValues();

  @Test
  void aValueIsLoadedOnceForAllThreads() {
    AtomicInteger loads = new AtomicInteger();

    IntStream.range(0, 64)
        .parallel()
        .forEach(i -> values.value("model", () -> "model " + loads.incrementAndGet()));

    assertThat(values.<String>value("model", () -> "another")).isEqualTo("model 1");
  }

  @Test
  void loadingAValueMayAskForAnother() {
    String tagger = values.value("tagger", () -> "tagger on " + values.value("words", () -> "w"));

    assertThat(tagger).isEqualTo("tagger on w");
  }

  @Test
  void whatLoadingThrowsIsPassedOnAndTheNextMayTryAgain() {
    assertThatThrownBy(
            () ->
                values.value(
                    "model",
                    () -> {
                      throw new IllegalArgumentException("no model");
                    }))
        .hasMessage("no model");

    assertThat(values.<String>value("model", () -> "found")).isEqualTo("found");
  }
}
