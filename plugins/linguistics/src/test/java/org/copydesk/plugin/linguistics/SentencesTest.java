package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void theyEndAtFullStopsQuestionAndExclamationMarks() {
    assertThat(Reading.sentences("It rained. Did it? It did! Yes"))
        .containsExactly("It rained.", "Did it?", "It did!", "Yes");
  }

  @Test
  void noneEndsInsideAnAbbreviation() {
    assertThat(
            Reading.sentences(
                "Sen. Ann Lee of the U.S. Senate met Gen. Roy on Jan. 3 at 5 p.m. Monday. He left."))
        .hasSize(2);
  }

  @Test
  void oneMayEndWithAnAbbreviation() {
    assertThat(Reading.sentences("He lives in the U.S. She works for Acme Inc. They met at 5 p.m."))
        .containsExactly("He lives in the U.S.", "She works for Acme Inc.", "They met at 5 p.m.");
  }

  @Test
  void closingMarksBelongToTheSentenceThatTheyClose() {
    assertThat(
            Reading.sentences("\u201cWe won.\u201d The crowd roared. (It was late.) \"Done.\" Ok."))
        .containsExactly(
            "\u201cWe won.\u201d", "The crowd roared.", "(It was late.)", "\"Done.\"", "Ok.");
  }

  @Test
  void aQuestionInQuotationMarksGoesOnWithItsSpeaker() {
    assertThat(
            Reading.sentences(
                "\"Why now?\" asked Ana. \"Why not!\" Mary Holt said. \"No?\" He left."))
        .containsExactly(
            "\"Why now?\" asked Ana.", "\"Why not!\" Mary Holt said.", "\"No?\"", "He left.");
  }

  @Test
  void numbersAndInitialsDoNotEndThem() {
    assertThat(Reading.sentences("Prices rose 3.5 percent, J. K. Roe said. See No. 5 for more."))
        .hasSize(2);
  }

  @Test
  void aParagraphEndsThemWithoutAMark() {
    assertThat(Reading.sentences("A headline without a stop\n\nThe story begins."))
        .containsExactly("A headline without a stop", "The story begins.");
  }

  @Test
  void aForgottenSpaceDoesNotJoinThem() {
    assertThat(Reading.sentences("The vote was close.The mayor won."))
        .containsExactly("The vote was close.", "The mayor won.");
  }

  @Test
  void garbageWithoutAnEndIsCut() {
    assertThat(Reading.sentences("word ".repeat(2_000))).hasSizeGreaterThan(3);
  }
}
