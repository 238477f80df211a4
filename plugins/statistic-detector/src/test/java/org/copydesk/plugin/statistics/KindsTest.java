package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.SiValue;
import org.copydesk.api.vocabulary.StatisticKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm has 340 drivers. | COUNT",
        "Turnout was 61 percent. | PERCENTAGE",
        "Her lead grew by 3 percentage points. | PERCENTAGE_POINT",
        "The bridge cost $12 million. | MONEY",
        "The bridge is 340 metres long. | MEASURE",
        "Oil sold for $71 a barrel. | RATE",
        "There were 5 deaths per 100,000 people. | RATE",
        "One in five parents agreed. | RATIO",
        "Two thirds of parents agreed. | RATIO",
        "Rents doubled. | MULTIPLE",
        "The driver is 61 years old. | AGE",
        "The strike lasted 12 days. | DURATION",
        "The court upheld it in a 5-4 vote. | VOTE",
        "The index lost 81 points. | SCORE"
      })
  void saysWhatAFigureClaims(String text, StatisticKind kind) {
    assertThat(Found.in(text).get(0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They walked 12 miles. | 19312.128 m",
        "The trout weighed 3 to 5 pounds. | [1.36077711, 2.26796185] kg",
        "It was 50 degrees Fahrenheit. | 283.15 K",
        "It was minus 10 degrees Celsius. | 263.15 K",
        "Wind blew at 25 miles per hour. | 11.176 m/s",
        "The pump moves 500 barrels a day. | 0.000920065364 m³/s",
        "The plot has 40 square feet. | 3.7161216 m²",
        "The talks took 90 minutes. | 5400 s"
      })
  void givesMeasuresInSiUnits(String text, String si) {
    SiValue value = Found.in(text).get(0).si();
    assertThat(value).isNotNull();
    assertThat(value.value() + " " + value.unit()).isEqualTo(si);
  }

  @Test
  void givesNoSiValueWhereTheUnitHasNone() {
    assertThat(Found.in("The firm has 340 drivers.").get(0).si()).isNull();
    assertThat(Found.in("It took nine months.").get(0).si()).isNull();
  }
}
