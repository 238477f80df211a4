package org.copydesk.plugin.linguistics.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {

  @ParameterizedTest
  @CsvSource({
    "river, 1",
    "a, 1",
    "Oslo, 2",
    "\u00c9cole, 2",
    "NATO, 3",
    "McCoy, 4",
    "iPad, 4",
    "3rd, 5",
    "2024, 5",
    "m\u00b2, 5",
    "$, 6",
    "_, 6",
    "\ud83d\ude00, 6",
    "\u0301, 6",
    "A, 7",
    "\u00bd, 7",
    "\ud835\udc00, 7",
    "\u4e2d\u6587, 4"
  })
  void aWordIsToldByItsLetters(String word, int shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }
}
