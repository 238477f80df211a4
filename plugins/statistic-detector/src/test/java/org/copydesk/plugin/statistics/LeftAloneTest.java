package org.copydesk.plugin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that claim nothing. */
class LeftAloneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opened on 3 May 2019 and closed on Sept. 19, 2021.",
        "He left on 2021-09-01 at 17:22, or 5:25 a.m. local time.",
        "In 1848 and since 1990 little has changed.",
        "The 2016 elections followed those of the 1970s.",
        "The war lasted from 1914 to 1918."
      })
  void datesAndYears(String text) {
    assertThat(Found.figures(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Militia2.0 is the new name of the Militia.",
        "COVID-19 and an F-16 were in the news.",
        "The Boeing 747 of Apollo 13 fame met the G20.",
        "The S&P 500 and the Big Ten were closed.",
        "Resolution 1325 and Section 427 were passed in Room 12.",
        "The new 737 Max flew.",
        "World War Three did not begin."
      })
  void names(String text) {
    assertThat(Found.figures(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Second, it says, you must leave. Third, you must pay. It was the 3rd time.",
        "No one left, and one of the boys said that one day he would.",
        "Several hundred came, then dozens, then hundreds of thousands.",
        "Call 555-0123 or (212) 555-0100 now.",
        "They live at 16-18 Harbour Road.",
        "See page 12 and No. 4 of version 2.1.3.",
        "The Rovers beat City 2-1."
      })
  void ordinalsPronounsIdentifiersAndScores(String text) {
    assertThat(Found.figures(text)).isEmpty();
  }
}
