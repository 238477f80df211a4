package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.PartOfSpeech;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedClassesTest {

  @ParameterizedTest(name = "{0} is no {1} but {2}")
  @CsvSource({
    "yacht, PRON, NOUN",
    "Wuliang, PRON, PROPN",
    "famous, DET, ADJ",
    "barely, ADP, ADV",
    "wading, ADP, VERB",
  })
  void aWordOutsideTheClosedClassesIsNoneOfTheirs(
      String word, PartOfSpeech guess, PartOfSpeech right) {
    assertThat(ClosedClasses.check(word, guess)).isEqualTo(right);
  }

  @ParameterizedTest(name = "{0} stays {1}")
  @CsvSource({"towards, ADP", "Everybody, PRON", "u, PRON", "mill, NOUN", "although, SCONJ"})
  void aWordOfAClosedClassStaysWhatTheModelSaid(String word, PartOfSpeech guess) {
    assertThat(ClosedClasses.check(word, guess)).isEqualTo(guess);
  }
}
