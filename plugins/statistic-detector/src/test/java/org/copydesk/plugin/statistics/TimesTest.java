package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the times in a sentence is a figure's, and which is lent to it by nobody. */
class TimesTest {

  private static void found(String text, String... times) {
    assertThat(Found.times(text)).as(text).containsExactly(times);
  }

  @Test
  void whatAFigureIsHeldAgainstHasATimeOfItsOwn() {
    found(
        "The port handled 4.1 million crates, 12 percent more than a year earlier.",
        "4100000: -",
        "12: a year earlier");
    found("Turnout was 61 percent, down from 70 percent in 2012.", "61: -", "70: in 2012");
    found(
        "Losses shrank to $3 million last year from $9 million.",
        "3000000: last year",
        "9000000: -");
    found("The share fell from 88 percent in 2015 to 71 percent.", "88: in 2015", "71: -");
    found(
        "The mill made 900 tons in 2021, 5 percent more than the year before.",
        "900: in 2021",
        "5: the year before");
  }

  @Test
  void aRecordSaysNotWhenAFigureCounts() {
    found("Unemployment fell to 4.4 percent, the lowest since 1991.", "4.4: -");
    found("Shares jumped 7 percent, the most in sixteen months.", "7: -", "16: -");
  }

  @Test
  void whatSomethingWasBuiltInIsHowOldItIs() {
    found("The bridge, built in 1931, carries 40,000 cars.", "40000: -");
    found("The firm was founded in 1931 with 40 workers.", "40: in 1931");
  }

  @Test
  void theTimeOfAnotherClauseIsNotLent() {
    found("The chain, which runs 530 shops, froze prices until May.", "530: -");
    found("It will spend $8 billion on a yard that is to open in 2027.", "8000000000: -");
    found("Oil rose 3 percent on Monday after eight producers met.", "3: on Monday", "8: -");
    found(
        "The firm employs 300 people and had sales of $9 million in 2024.",
        "300: -",
        "9000000: in 2024");
    found(
        "Sales fell 4 percent in 2020 and are still 11 percent below target.",
        "4: in 2020",
        "11: -");
    found("The council voted on Tuesday to spend $40 million.", "40000000: -");
    found("The tower shook at 5 p.m. (2300 GMT on Sunday) for 40 seconds.", "40: at 5 p.m.");
  }

  @Test
  void aWholeThatOthersAreCountedOutOfHasNoTime() {
    found("The party won 71 of the 150 seats in 2019.", "71: in 2019", "150: -");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by the end of the month",
        "at midnight",
        "before the war",
        "since the pandemic",
        "five years from now",
        "in the year to September",
        "in the quarter ended June 30",
        "that year"
      })
  void timesAreNamedInManyWays(String time) {
    assertThat(Found.times("The mill sold 900 tons " + time + "."))
        .anyMatch(found -> found.endsWith(": " + time));
  }

  @Test
  void anEventOfADayIsATime() {
    assertThat(Found.times("She won 40 seats in Sunday's election."))
        .first()
        .asString()
        .startsWith("40: in Sunday");
  }

  @Test
  void tensAreDecadesAndOtherNumbersWithAnSAreNot() {
    found("In the 1970s the town had 900 looms.", "900: In the 1970s");
    found("The over-50s spend $40 a week.", "40: -");
  }

  @Test
  void aDatelineIsNoTime() {
    found("LUND, Jan. 9 (Norda) - A fire destroyed 60 homes.", "60: -");
  }

  @Test
  void anAsideKeepsItsTime() {
    found("The town, which lost 40 shops in 2018, has 300 left.", "40: in 2018", "300: -");
    found("The firm has 31 ships, enough to be busy until 2027.", "31: -");
    found("A farmer, 71, was found on Friday.", "71: -");
    found("Sales stood at 40, about the same as last month.", "40: -");
  }

  @Test
  void aStretchOfTimeReachesItsOwnVerbOnly() {
    found(
        "Seventeen shocks followed within two hours, the strongest a 5.1.",
        "17: within two hours",
        "2: -",
        "5.1: -");
  }

  @Test
  void namedDaysAreTimes() {
    found("Since Labor Day the town has sold 900 flags.", "900: Since Labor Day");
    found("The party had 40 offices on election day.", "40: on election day");
  }
}
