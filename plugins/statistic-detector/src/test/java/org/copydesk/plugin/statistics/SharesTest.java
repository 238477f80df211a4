package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Shares of a whole with those whose share they are. */
class SharesTest {

  private static final String ARRESTS =
      "Of the roughly 1,200 arrests in the region in 2021, police in Lodnia accounted for a third"
          + " and border guards for 15 per cent, a rights group said on Tuesday.";

  private static final String STRIKES =
      "Of the almost 2,400 rocket strikes in the valley last month, the army was responsible for"
          + " 61 percent and the rebels responsible for 22 percent, according to an EU survey this"
          + " week.";

  @Nested
  class OfAWholeThatOpensTheSentence {

    @Test
    void countTheWhole() {
      assertThat(Found.figures(ARRESTS)).contains("~1200 arrest", "15 percentage");
      assertThat(Found.figures(STRIKES))
          .containsExactly("~2400 rocket strike", "61 percentage", "22 percentage");
    }

    @Test
    void belongToWhoeverHasThem() {
      assertThat(Found.subjects(STRIKES))
          .containsExactly(
              "2400: - / rocket strikes",
              "61: the army / rocket strikes",
              "22: the rebels / rocket strikes");
    }

    @Test
    void haveTheSourceOfTheSentence() {
      assertThat(Found.sources(STRIKES))
          .containsExactly("2400: an EU survey", "61: an EU survey", "22: an EU survey");
      assertThat(Found.sources(ARRESTS)).allMatch(source -> source.endsWith(": a rights group"));
    }

    @Test
    void keepTheTimeOfTheWholeApartFromThatOfTheReport() {
      assertThat(Found.times(STRIKES)).contains("2400: last month");
    }
  }

  @Test
  void moreQuartersThanFourAreNoShare() {
    assertThat(Found.figures("The docks lost money for eleven quarters in a row."))
        .containsExactly("11 quarter");
    assertThat(Found.figures("It came to twelve fifths.")).containsExactly("2.4 -");
    assertThat(Found.figures("Three quarters of voters stayed away.")).containsExactly("0.75 -");
  }
}
