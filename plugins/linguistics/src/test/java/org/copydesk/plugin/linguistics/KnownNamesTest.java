package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {

  private static final KnownNames NAMES = KnownNames.load();

  @ParameterizedTest
  @CsvSource({
    "Emily Dickinson, person",
    "Nicosia, place",
    "Deutsche Bank, organisation",
    "Les Misérables, other",
    "McDonald's, organisation"
  })
  void aNameIsKnownForWhatItIs(String name, String type) {
    int kind = type.equals("other") ? KnownNames.OTHER : kind(type);
    assertThat(NAMES.kinds(name) >> kind & 1).isOne();
  }

  private static int kind(String type) {
    return switch (type) {
      case "person" -> TypeModel.PERSON;
      case "organisation" -> TypeModel.ORGANISATION;
      default -> TypeModel.PLACE;
    };
  }

  @Test
  void fewThatNobodyBearsAreTakenForKnown() {
    long known = IntStream.range(0, 10_000).filter(i -> NAMES.kinds("Qzx Vrk " + i) != 0).count();
    assertThat(known).isLessThan(500);
  }

  @Test
  void stretchesOfWordsAreKnownFromTheirFirstWordOn() {
    String[] words = {"In", "New", "York", "City", "today"};
    int place = 1 << TypeModel.PLACE;
    int[] kinds = NAMES.kindsFrom(words, 1, 5);
    assertThat(kinds).hasSize(4);
    assertThat(kinds[1] & place).isEqualTo(place);
    assertThat(kinds[2] & place).isEqualTo(place);
    assertThat(kinds[3]).isZero();
  }
}
