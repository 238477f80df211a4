package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that name what they are a share of: 'one window in four'. */
class NamedSharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One window in four was broken. | 0.25 -",
        "Nine ponds in ten are dry. | 0.9 -",
        "They check one ticket in a hundred. | 0.01 -",
        "Three foals in two stables were ill. | 3 foal",
        "One tower in Leeds was sold. | ''"
      })
  void areOneRatio(String text, String figure) {
    assertThat(String.join(", ", Found.figures(text))).startsWith(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They hired 40 midwives. | 40 midwife",
        "They lost 40 minibuses. | 40 minibus",
        "They saw 40 avalanches. | 40 avalanche",
        "It cost 40 million leva. | 40000000 bulgarian lev"
      })
  void keepTheSingularOfIrregularPlurals(String text, String figure) {
    assertThat(Found.figures(text)).containsExactly(figure);
  }
}
