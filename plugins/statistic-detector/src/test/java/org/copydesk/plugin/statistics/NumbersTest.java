package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers are worth, however they are written. */
class NumbersTest {

  @Nested
  class InDigits {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The town has 1,234.5 acres of forest. | 1234.5 acre",
          "About 12 000 boats left. | ~12000 boat",
          "Some 1 234 567 voters came. | ~1234567 voter",
          "The tunnel is 3½ km long. | 3.5 kilometre",
          "She drove 10 1/2 miles. | 10.5 mile",
          "The recipe takes 3/4 cup of oil. | 0.75 cup",
          "It was -5 degrees Celsius. | -5 celsius",
          "It was minus 12 degrees Celsius. | -12 celsius",
          "The cell has a charge of 1.6×10−19 volts. | 0.00000000000000000016 volt",
          "They paid 12,34,567 rupees. | 1234567 rupee",
          "The plant makes 1.2m cars a year. | 1200000 car",
          "The pole is 37m tall. | 37 metre"
        })
    void haveTheirValue(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }
  }

  @Nested
  class InWords {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Twenty-seven ships sank. | 27 ship",
          "Two hundred and fifty-three thousand votes were cast. | 253000 vote",
          "Three and a half million homes lost power. | 3500000 home",
          "Half a million tourists came. | 500000 tourist",
          "A dozen goats escaped. | 12 goat",
          "Two dozen goats escaped. | 24 goat",
          "The farm sold 13 lakh eggs. | 1300000 egg",
          "A quarter of a million letters arrived. | 250000 letter",
          "One hundred and sixty-three miners returned. | 163 miner",
          "The wall is five point two metres high. | 5.2 metre"
        })
    void haveTheirValue(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }

    @Test
    void standForThemselvesAfterBetween() {
      assertThat(Found.figures("Between one hundred and two hundred seals died."))
          .containsExactly("[100, 200] seal");
    }
  }

  @Nested
  class Parts {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "A quarter of the fleet is idle. | 0.25 -",
          "Two-thirds of members voted no. | 0.666666666667 -",
          "One in five shops has closed. | 0.2 -",
          "Nine out of 10 pupils passed. | 0.9 -",
          "About one of every eight farmers owns a drone. | ~0.125 -",
          "They waited for half an hour. | 0.5 hour",
          "Rates went up half a percentage point. | 0.5 percentage point",
          "They favoured it 4 to 1. | 4 -"
        })
    void areFractions(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }

    @Test
    void areNoOrdinals() {
      assertThat(
              Found.figures(
                  "The third man and a second witness won a third term in the first half."))
          .isEmpty();
    }
  }

  @Nested
  class Multiples {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Rents doubled. | 2 UP",
          "Output tripled in May. | 3 UP",
          "The budget was halved. | 0.5 DOWN",
          "Exports grew sevenfold. | 7 UP",
          "It is twice as big. | 2 -",
          "Their grants were cut in half. | 0.5 DOWN"
        })
    void areFactors(String text, String figure) {
      assertThat(Found.trends(text)).containsExactly(figure);
    }

    @Test
    void leaveIdiomsAlone() {
      assertThat(Found.figures("He is doubling down and met her twice.")).isEmpty();
    }
  }

  @Nested
  class Ranges {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Prices may rise 3 to 5 percent. | [3, 5] percentage",
          "It will cost $10 to $15 billion. | [10000000000, 15000000000] dollar",
          "Wind blew at 17-24 miles per hour. | [17, 24] mile per hour",
          "Between 10,000 and 12,000 men marched. | [10000, 12000] man",
          "It takes four to five thousand bees. | [4000, 5000] bee",
          "Three or four wolves were seen. | [3, 4] wolf",
          "The test is for women aged 30 to 59. | [30, 59] year of age",
          "They held it for one to two years. | [1, 2] year"
        })
    void haveTwoEnds(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Turnout fell from 70 percent to 61 percent. | [61, 70] percentage",
          "Output jumped from 310 to 365 last spring. | [310, 365] -",
          "He went from 190 pounds to 172 in a year. | [172, 190] pound-mass",
          "The firm is going from 900 to 1,200 drivers. | [900, 1200] driver",
          "The level is above 1200 and below 1500. | [1200, 1500] -",
          "Boats carry at most 90 and at least 20 crates. | [20, 90] crate"
        })
    void areMadeOfWhereAChangeLeadsFromAndTo(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }

    @Test
    void areNotMadeOfALevelAndALaterOne() {
      assertThat(Found.figures("Turnout fell from 70 percent in May to 61 percent in June."))
          .containsExactly("70 percentage", "61 percentage");
      assertThat(Found.figures("She leads by 49 percent to 47 percent."))
          .containsExactly("49 percentage", "47 percentage");
    }
  }

  @Nested
  class Spans {

    @Test
    void coverSignMagnitudeAndPercentAlone() {
      String text =
          "Nearly $4.2 million went to 1,300 schools, or 42 per cent, up five percentage points.";
      assertThat(Found.spans(text))
          .containsExactly("$4.2 million", "1,300", "42 per cent", "five percentage points");
    }

    @Test
    void stayOnTheTextBetweenSurrogates() {
      assertThat(Found.spans("😀 10% 😀 said no.")).containsExactly("10%");
    }

    @Test
    void neverOverlap() {
      var found = Found.in("From $5 to $7 for 3-5 of 12 one-page 4-4 forms, 9 in 10, 2 1/2 or 3%.");
      for (int i = 1; i < found.size(); i++) {
        assertThat(found.get(i).span().begin())
            .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Output fell by a third last year. | 0.333333333333 -",
        "Rents are a tenth higher than in May. | 0.1 -",
        "Payments grew twelvefold. | 12 -",
        "The debt is 2.4x of earnings. | 2.4 -",
        "The plant emitted 1.3 Mt of carbon. | 1.3 megatonne",
        "The pier cost SKr30m. | 30000000 swedish krona"
      })
  void ofFormsThatAreSeldomAreRead(String text, String figure) {
    assertThat(Found.figures(text)).containsExactly(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reactor 2 is back.",
        "Proposal 7 was put off.",
        "She swam in lane 4.",
        "They went for a 3-5-2 and lost."
      })
  void thatOnlyNumberThingsAreNone(String text) {
    assertThat(Found.figures(text)).isEmpty();
  }
}
