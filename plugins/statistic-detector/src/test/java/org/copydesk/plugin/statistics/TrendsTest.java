package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where figures go, said by comparisons, by verbs with an adverb and by levels behind a change. */
class TrendsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Timber is 8 percent dearer than in spring. | 8 UP",
        "The depot employs 300 fewer than in March. | 300 DOWN",
        "Rent is now $40 more than last year. | 40 UP",
        "It costs $40 cheaper than its rival. | 40 -",
        "The forecast was revised down to 2 percent. | 2 DOWN",
        "Water bills went up by 6 percent. | 6 UP",
        "The herd is down to fewer than 90 goats. | 90 DOWN",
        "The share of women had gone up to 44 percent. | 44 UP",
        "Inflation slowed to 4 percent. | 4 DOWN",
        "Cinema visits nearly tripled to 900 a week. | 900 UP",
        "The grocer lost $500 on the deal. | 500 -"
      })
  void areReadFromTheWordsAroundAFigure(String text, String figure) {
    assertThat(Found.trends(text)).contains(figure);
  }

  @Test
  void doNotMakeARangeOfAChangeAndItsLevel() {
    assertThat(Found.figures("Cocoa rose $90 to $4,210 a tonne."))
        .containsExactly("90 dollar", "4210 dollar per tonne");
    assertThat(Found.figures("Prices rose 3 to 5 percent.")).containsExactly("[3, 5] percentage");
  }

  @Test
  void belongToALevelBehindACommaAsWell() {
    assertThat(Found.trends("The bank voted to lower its rate by 20 basis points, to 3 percent."))
        .containsExactly("20 DOWN", "3 DOWN");
  }
}
