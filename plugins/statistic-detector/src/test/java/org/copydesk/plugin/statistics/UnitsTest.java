package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures are counted in. */
class UnitsTest {

  @Nested
  class Money {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The loan is worth €300. | 300 euro",
          "A bun costs £1.20. | 1.2 pound sterling",
          "The firm paid $3.2bn. | 3200000000 dollar",
          "They owe £470m. | 470000000 pound sterling",
          "The bid was HK$6.4 million. | 6400000 hong kong dollar",
          "It sold for USD12m. | 12000000 dollar",
          "A flat costs 94 million yuan. | 94000000 chinese yuan",
          "The fine was 11.5 million Australian dollars. | 11500000 australian dollar",
          "The tax raised 363 million pounds. | 363000000 pound sterling",
          "Workers get $12 an hour. | 12 dollar per hour",
          "Oil sold at $81 a barrel. | 81 dollar per barrel",
          "Shares closed at 193 pence. | 193 penny",
          "Rice costs 40 cents. | 40 cent"
        })
    void isNamedByItsCurrency(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }
  }

  @Nested
  class Measures {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The field has 640 sq m. | 640 square metre",
          "The train runs at 320 km/h. | 320 kilometre per hour",
          "The wells give 400,000 barrels a day. | 400000 barrel per day",
          "The phone has 64GB. | 64 gigabyte",
          "A child weighs 20 pounds. | 20 pound-mass",
          "The tower is 6'3\" tall. | 6.25 foot",
          "The air was 38.5°C. | 38.5 celsius",
          "The lake holds 3 cubic kilometres of water. | 3 cubic kilometre",
          "The index fell 158 points. | 158 point",
          "The cable carries 5 kV/cm. | 5 kilovolt per centimetre"
        })
    void areNamedInBritishEnglish(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }
  }

  @Nested
  class Ages {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Ana Lee, 34, was elected. | 34 year of age",
          "A 34-year-old farmer won. | 34 year of age",
          "The baker, aged 61, retired. | 61 year of age",
          "The fund is for people under 30. | <30 year of age",
          "He was 70. | 70 year of age",
          "The cub is ten months old. | 10 month of age"
        })
    void areYearsOfAge(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }
  }

  @Nested
  class CountedThings {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "They lost 31,000 emails. | 31000 email",
          "It employs 38,000 staff. | 38000 staff",
          "The city owns 1,400 council housing blocks. | 1400 council housing block",
          "At least 900 women and men marched. | >900 woman",
          "Some 5,000 people fled. | ~5000 people",
          "He filed a 12-page report. | 12 page",
          "The blast killed more than 40. | >40 people",
          "The unit has 12 fishermen. | 12 fisherman"
        })
    void areTheUnit(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }

    @Test
    void areLentToTheNumberBehindThem() {
      assertThat(Found.figures("The harbour has 12 pilots rather than 15, six of whom are new."))
          .containsExactly("12 pilot", "15 pilot", "6 pilot");
    }

    @Test
    void areCountedByARoundNumberInARate() {
      assertThat(Found.figures("The region has 5 deaths per 100,000 people."))
          .containsExactly("5 death per 100000 people");
    }
  }

  @Nested
  class Polls {

    @Test
    void havePercentagePoints() {
      assertThat(Found.figures("The senator leads by 7 points in the poll."))
          .containsExactly("7 percentage point");
    }

    @Test
    void haveVotesOnBothSides() {
      assertThat(Found.figures("The board approved it in a 5-4 vote."))
          .containsExactly("5 vote", "4 vote");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Flats have two-, three- or four-room layouts. | 2 room, 3 room, 4 room",
        "They sold 10- and 15-year bonds. | 10 year, 15 year",
        "The town runs 40 oil- and wood-fired boilers. | 40 oil- and wood-fired boiler",
        "They paid A$8 (US$5.20) a share. | 8 australian dollar per share, 5.2 dollar",
        "It took 12-plus years. | >12 year",
        "They need 12 ferries rather than 15 because of the tide. | 12 ferry, 15 ferry",
        "The index lost 80.5 points to 6,210.40. | 80.5 point, 6210.4 point"
      })
  void areSharedWithTheNumberThatLacksOne(String text, String figures) {
    assertThat(Found.figures(text)).containsExactly(figures.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost twelve dollars sixty. | 12.6 dollar",
        "It cost 14 euros and 25. | 14.25 euro",
        "They lost 75 EUR million. | 75000000 euro",
        "Sales were $3.2 bn. | 3200000000 dollar"
      })
  void ofMoneyAreReadAsTheyAreSpoken(String text, String figure) {
    assertThat(Found.figures(text)).containsExactly(figure);
  }
}
