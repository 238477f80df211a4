package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words and signs that look like a unit, a count or a date and are something else. */
class LooksAlikeTest {

  @Test
  void aClosingQuotationMarkIsNoInch() {
    assertThat(Found.figures("The van \"costs the same for 30 pupils as for 300\", she wrote."))
        .containsExactly("30 pupil", "300 pupil");
    assertThat(Found.figures("He bought a 65\" screen and a 24\" monitor."))
        .containsExactly("65 inch", "24 inch");
    assertThat(Found.figures("The lift carried 400 in 2019 and 450 in March."))
        .noneMatch(figure -> figure.endsWith("inch"));
  }

  @Test
  void aYearBehindATitleInQuotationMarksIsADate() {
    assertThat(Found.figures("The survey, \"Arctic Fish 2024\", is 80 pages long."))
        .containsExactly("80 page");
  }

  @Test
  void aWeekThatOnlyContrastsWithTheNextIsNoFigure() {
    assertThat(Found.in("One day it is the army, the next day it is the police.")).isEmpty();
    assertThat(Found.figures("One week of rain filled the dam.")).containsExactly("1 week");
  }

  @Test
  void numbersOfKindsAndLettersAreNames() {
    assertThat(Found.in("Smoking did not explain the rise, nor did type 2 diabetes.")).isEmpty();
    assertThat(Found.in("They wrote to the guests, as your own Letter 7 says.")).isEmpty();
  }

  @Test
  void aPageAndAHalfIsNoShare() {
    assertThat(Found.in("It is a page and a half, and every line of it hurt.")).isEmpty();
  }

  @Test
  void aRowOfManyNumbersIsNoStatement() {
    assertThat(Found.in("Draws: " + "7;".repeat(60))).isEmpty();
    assertThat(Found.in("1,".repeat(5000))).isEmpty();
  }

  @Test
  void aTimeDoesNotTakeTheFullStopWithIt() {
    assertThat(Found.times("Rents have fallen by 12 percent since November."))
        .containsExactly("12: since November");
  }

  @Test
  void theDayOfPublicationIsNotTheTimeOfTheFigure() {
    assertThat(Found.times("Theft cost shops 7 percent, according to a report issued on Friday."))
        .containsExactly("7: -");
  }

  @Test
  void agesStandBehindPersonsToo() {
    assertThat(Found.figures("He is a frail man of 71 with two sons.")).contains("71 year of age");
    assertThat(Found.figures("The oldest is 68 and the youngest 19."))
        .containsExactly("68 year of age", "19 year of age");
  }

  @Test
  void twoNextNumbersOfThousandsAreARange() {
    assertThat(Found.spans("By spring it was two or three thousand a month."))
        .containsExactly("two or three thousand");
  }

  @Test
  void countsWithoutTheirNounTakeItFromTheirNeighbour() {
    assertThat(Found.figures("Five of the court's seven judges agreed, two wanted a new trial."))
        .containsExactly("5 judge", "7 judge", "2 judge");
    assertThat(Found.figures("Floods killed 180 people in May, down from 260 a year earlier."))
        .containsExactly("180 people", "260 people");
  }

  @Test
  void clockTimesWithAPointAreNoFigures() {
    assertThat(Found.in("Ferries leave at 6.15, 9.40 and 17.05.")).isEmpty();
    assertThat(Found.in("It's 7.38.")).isEmpty();
    assertThat(Found.figures("The dollar traded at 7.38.")).containsExactly("7.38 -");
  }

  @Test
  void telephoneNumbersHeadingsAndPapersAreNames() {
    assertThat(Found.in("Contact: press office, tel. 020 7946 0123, room 4, 2nd floor.")).isEmpty();
    assertThat(Found.in("Item 3 Water rates")).isEmpty();
    assertThat(Found.in("Invoice 20391 was paid on 4/5/2024.")).isEmpty();
  }

  @Test
  void aFamilyOfFourIsFourPeople() {
    assertThat(Found.figures("They ask what the bank thinks a family of four lives on."))
        .containsExactly("4 people");
  }

  @Test
  void theBlamedHaveTheShare() {
    assertThat(Found.subjects("Police blamed gangs for 70 percent of the killings this year."))
        .containsExactly("70: gangs / the killings");
  }

  @Test
  void aSourceIsNamedWithItsMaker() {
    assertThat(Found.sources("Rents rose by 9 percent, according to figures from the registry."))
        .containsExactly("9: figures from the registry");
    assertThat(
            Found.sources(
                "The army held 60 percent of the posts, according to a United Nations monitoring"
                    + " report."))
        .containsExactly("60: a United Nations monitoring report");
  }
}
