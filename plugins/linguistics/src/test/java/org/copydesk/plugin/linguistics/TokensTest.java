package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Nested
  class Marks {

    @Test
    void quotationMarksAreTokensOfTheirOwn() {
      assertThat(Reading.tokens("\u201cGo,\u201d she said, \"now\" and \u00abvite\u00bb."))
          .isEqualTo("\u201c|Go|,|\u201d|she|said|,|\"|now|\"|and|\u00ab|vite|\u00bb|.");
    }

    @Test
    void nestedMarksAreParted() {
      assertThat(Reading.tokens("\"He said 'no.'\"")).isEqualTo("\"|He|said|'|no|.|'|\"");
    }

    @Test
    void dashesPartWordsAndHyphensJoinThem() {
      assertThat(Reading.tokens("A well-known man\u2014tall\u2013left--quickly - gone"))
          .isEqualTo("A|well-known|man|\u2014|tall|\u2013|left|--|quickly|-|gone");
    }

    @Test
    void dotsInARowAreOneToken() {
      assertThat(Reading.tokens("Well ... no\u2026 What?!"))
          .isEqualTo("Well|...|no|\u2026|What|?!");
    }
  }

  @Nested
  class Apostrophes {

    @Test
    void possessivesAndShortFormsAreSplitOffWhicheverTheApostrophe() {
      assertThat(Reading.tokens("Peru's envoy didn't say he'd go; we've gone"))
          .isEqualTo("Peru|'s|envoy|did|n't|say|he|'d|go|;|we|'ve|gone");
      assertThat(Reading.tokens("Peru\u2019s envoy didn\u2019t say he\u2019d go"))
          .isEqualTo("Peru|\u2019s|envoy|did|n\u2019t|say|he|\u2019d|go");
    }

    @Test
    void thoseInNamesStay() {
      assertThat(Reading.tokens("Mr O'Brien met D\u2019Souza at six o'clock"))
          .isEqualTo("Mr|O'Brien|met|D\u2019Souza|at|six|o'clock");
    }

    @Test
    void possessivesOfPluralsAreMarks() {
      assertThat(Reading.tokens("the voters' will")).isEqualTo("the|voters|'|will");
    }

    @Test
    void decadesKeepTheirs() {
      assertThat(Reading.tokens("in the '90s and \u201968")).isEqualTo("in|the|'90s|and|\u201968");
    }
  }

  @Nested
  class Numbers {

    @Test
    void pointsCommasAndColonsInsideStay() {
      assertThat(Reading.tokens("1,234.5 at 9:30, on 9/11."))
          .isEqualTo("1,234.5|at|9:30|,|on|9/11|.");
    }

    @Test
    void signsOfMoneyAndPercentArePartedFromTheNumber() {
      assertThat(Reading.tokens("\u20ac5m, US$3.2bn and 42%"))
          .isEqualTo("\u20ac|5m|,|US|$|3.2bn|and|42|%");
    }

    @Test
    void rangesArePartedAndAgesJoined() {
      assertThat(Reading.tokens("a 20-year-old in 2016-17, 5\u20137 times, the 19th-century F-16"))
          .isEqualTo("a|20-year-old|in|2016|-|17|,|5|\u2013|7|times|,|the|19th-century|F-16");
    }
  }

  @Nested
  class FullStops {

    @Test
    void abbreviationsKeepTheirs() {
      assertThat(
              Reading.tokens(
                  "Sen. J. P. Lopez of the U.S. met Gen. Roy at 5 p.m. on Jan. 3, see No. 7"))
          .isEqualTo("Sen.|J.|P.|Lopez|of|the|U.S.|met|Gen.|Roy|at|5|p.m.|on|Jan.|3|,|see|No.|7");
    }

    @Test
    void ordinaryWordsDoNot() {
      assertThat(Reading.tokens("She said no. He saw her in may."))
          .isEqualTo("She|said|no|.|He|saw|her|in|may|.");
    }

    @Test
    void abbreviationsInCompoundsStayWhole() {
      assertThat(Reading.tokens("a U.S.-led force")).isEqualTo("a|U.S.-led|force");
    }
  }

  @Test
  void addressesAreOneToken() {
    assertThat(Reading.tokens("See https://example.org/a?b=1, a.b@example.org or @desk (#news)."))
        .isEqualTo("See|https://example.org/a?b=1|,|a.b@example.org|or|@desk|(|#news|)|.");
  }

  @Test
  void endlessShortFormsAreCutOneByOne() {
    assertThat(Reading.tokens("a" + "'s".repeat(20_000))).startsWith("a|'s|'s|'s").hasSize(60_001);
  }
}
