package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.Amount;
import org.copydesk.api.vocabulary.Statistic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says about its figures: how exact, where to, whose, when, by whose word. */
class ClaimsTest {

  @Nested
  class Qualifiers {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Roughly 40 goats fled. | ~40 goat",
          "More than 40 goats fled. | >40 goat",
          "At least 40 goats fled. | >40 goat",
          "Up to 40 goats fled. | <40 goat",
          "As many as 40 goats fled. | <40 goat",
          "Fewer than 40 goats fled. | <40 goat",
          "Just 40 goats fled. | 40 goat",
          "It costs $40 or more. | >40 dollar",
          "The work took over two years. | >2 year",
          "Just under 40 percent agreed. | <40 percentage"
        })
    void standBesideTheNumber(String text, String figure) {
      assertThat(Found.figures(text)).containsExactly(figure);
    }

    @Test
    void areNotThePrepositionOfAPeriod() {
      assertThat(Found.figures("Over two years, nearly twice as many ships called at the port."))
          .containsExactly("2 year", "~2 -");
    }
  }

  @Nested
  class Trends {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Exports rose 5 percent. | 5 UP",
          "Exports fell by more than 5 percent. | 5 DOWN",
          "The bank cut the rate to 3 percent. | 3 DOWN",
          "Shares were down 2%. | 2 DOWN",
          "There was a drop of 4 percent. | 4 DOWN",
          "The club gained 3 players. | 3 -",
          "He gave up 430 yards. | 430 -"
        })
    void comeFromVerbsAndAdverbs(String text, String figure) {
      assertThat(Found.trends(text)).containsExactly(figure);
    }

    @Test
    void tieAChangeToItsLevels() {
      Statistic change =
          Found.in("Turnout was up 3 percentage points, from 39 to 42 percent.").get(0);
      assertThat(change.from()).isEqualTo(Amount.of("39"));
      assertThat(change.to()).isEqualTo(Amount.of("42"));
    }
  }

  @Nested
  class Subjects {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The charity raised $3 million. | 3000000: The charity",
          "They agreed a $95 million settlement. | 95000000: settlement",
          "The minister, who is 61, spoke. | 61: The minister",
          "Unemployment stood at 5 percent. | 5: Unemployment",
          "Some 43 percent of nurses left. | 43: nurses / nurses",
          "A court imposed a fine of $500. | 500: a fine",
          "The harbour club hired 40 divers. | 40: The harbour club / divers",
          "Forty divers left. | 40: - / divers",
          "They liked a run of 12 games. | 12: a run / games",
          "She read a 12 page letter. | 12: letter / page",
          "The FTSE 100 rose 2.5 percent. | 2.5: The FTSE 100",
          "Costs came to a total of $500. | 500: Costs",
          "Banks made up 12 percent of members. | 12: Banks / members"
        })
    void areWhatIsCountedOrWhoHasIt(String text, String subject) {
      assertThat(Found.subjects(text)).containsExactly(subject);
    }
  }

  @Nested
  class Sources {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "The flood killed 40 people, the ministry said. | 40: the ministry",
          "According to Oxam, 26 men own half of it. | 26: Oxam",
          "The Tax Board estimates that it would cost $3 billion. | 3000000000: The Tax Board",
          "A study found that 30 percent of lambs died. | 30: A study",
          "Mr. Lund said 300 boats had left. | 300: Mr. Lund",
          "The port lost 300 jobs, a report by the Port Council found last week. | 300: a report by the Port Council",
          "It added that 2.1 million people were waiting. | 2100000: It",
          "Hanna Brandt, 54, told reporters that the port had lost €12 million. | 54: -",
          "Hanna Brandt, 54, told reporters that the port had lost €12 million. | 12000000: Hanna Brandt",
          "The port lost 300 jobs, according to data seen by the Post. | 300: data seen by the Post",
          "The port lost 300 jobs, a poll conducted by Norda found. | 300: a poll conducted by Norda",
          "Norda found 40 percent, Ostia 43 percent. | 40: Norda",
          "Norda found 40 percent, Ostia 43 percent. | 43: Ostia",
          "A poll released in late August found that 40 percent agreed. | 40: A poll",
          "Fishermen reporting losses had 300 boats. | 300: -",
          "It would add $300 to each bill. | 300: -",
          "About 300 boats left. | 300: -"
        })
    void areNamedInTheSentence(String text, String source) {
      assertThat(Found.sources(text)).contains(source);
    }

    @Test
    void standInTheSentenceThatClosesTheQuotation() {
      assertThat(Found.sources("“We lost 40 boats. It was a disaster,” said Inga Lund."))
          .containsExactly("40: Inga Lund");
    }

    @Test
    void areNotTheSizeOfASample() {
      assertThat(Found.sources("The poll had a margin of error of 3 percent, the station said."))
          .containsExactly("3: -");
    }
  }

  @Nested
  class Times {

    @Test
    void ofAnEarlierLevelAreNotThoseOfTheNewOne() {
      assertThat(Found.times("Costs have swollen to $40 million from $12 million in 2010."))
          .containsExactly("40000000: -", "12000000: in 2010");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "In 2012, 43 percent of farms failed. | 43: In 2012",
          "The port handled 300 ships last year. | 300: last year",
          "Prices rose 4 percent between March 1 and April 30. | 4: between March 1 and April 30",
          "The port handled 300 ships, the mayor said on Monday. | 300: -",
          "A 2014 study counted 300 ships. | 300: -",
          "Last week, the mayor warned that 300 ships would leave. | 300: -",
          "The port handled 300 ships, and this year traffic fell. | 300: -",
          "She lost 300 ships in a single year. | 300: in a single year",
          "She lost 300 ships in late August. | 300: in late August",
          "Last week she opened the port — 300 ships had waited. | 300: -"
        })
    void areThoseOfTheFigure(String text, String time) {
      assertThat(Found.times(text)).containsExactly(time);
    }
  }
}
