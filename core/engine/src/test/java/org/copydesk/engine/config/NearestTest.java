package org.copydesk.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> NAMES =
      List.of("quote-extractor", "actor-linker", "use", "id", "csv");

  @ParameterizedTest
  @CsvSource({
    "quote-extracter, quote-extractor",
    "qoute-extractor, quote-extractor",
    "Quote-Extractor, quote-extractor",
    "quoteextractor, quote-extractor",
    "actorlinker, actor-linker",
    "sue, use",
    "cvs, csv"
  })
  void findsTheNameThatWasMeant(String written, String meant) {
    assertThat(Nearest.of(written, NAMES)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"sentiment", "x", "quotes", "actor"})
  void doesNotGuessWhenNothingIsNear(String written) {
    assertThat(Nearest.of(written, NAMES.subList(0, 3))).isEmpty();
  }

  @Test
  void takesTheFirstByNameOfTwoEquallyNear() {
    assertThat(Nearest.of("cat", List.of("hat", "bat"))).contains("bat");
  }
}
