package org.copydesk.loader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuationTest {

  @ParameterizedTest
  @CsvSource({
    "Council Hears Plea for the, Harbour",
    "Ministers Give Way on Tolls and, Fares",
    "A report on the state of, fishing grounds",
    "The minister would not say, whether it was over"
  })
  void aHeadlineWhoseLineEndsInAnOpenWordGoesOn(String line, String next) {
    assertThat(Continuation.isOneSentence(line, next)).isTrue();
  }

  @Test
  void anythingElseBeforeACapitalIsWhole() {
    assertThat(Continuation.isOneSentence("Council Hears Plea", "Harbour tolls stay")).isFalse();
    assertThat(Continuation.isOneSentence("It was the end of the.", "Then he left")).isFalse();
  }
}
