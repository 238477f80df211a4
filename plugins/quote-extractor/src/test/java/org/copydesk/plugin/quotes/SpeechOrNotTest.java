package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechOrNotTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The valley keeps its \"old granary\" beside the road.",
        "The firm moved its debts into a \"bad bank\" in spring.",
        "The bolt is 6'2\" long, and the pipe is 5\" wide.",
        "Her novel, \"The Long Wall,\" won a prize.",
        "The page has <img alt=\"a red boat at sea\" src=\"boat.png\"> in it."
      })
  void termsTitlesAndMeasuresAreNobodysWords(String text) {
    assertThat(Reading.of(text)).isEmpty();
  }

  @Test
  void whereSomethingWasSaidIsNotWhatWasSaid() {
    assertThat(Reading.of("On the programme \"Morning Harbour,\" Ana Ruiz said the quay was safe."))
        .containsExactly("indirect | Ana Ruiz | said | the quay was safe");
  }

  @Test
  void inchesWithinAQuoteDoNotEndIt() {
    assertThat(Reading.of("\"The boat is 12\" longer than ours,\" said Ruiz."))
        .containsExactly("direct | Ruiz | said | \"The boat is 12\" longer than ours,\"");
  }

  @Test
  void aClaimBelongsToItsOwner() {
    assertThat(Reading.of("The board rejected Marta Ruiz's claim of \"a thousand empty houses\"."))
        .containsExactly("direct | Marta Ruiz | - | \"a thousand empty houses\"");
  }

  @Test
  void aQuoteThatGoesOnOverParagraphsHasTheSpeakerOfItsTag() {
    String text = "\"We came at dawn.\n\n\"We left at dusk.\n\n\"Nobody saw us,\" said the pilot.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | the pilot | said | "
                + "\"We came at dawn. ... \"We left at dusk. ... \"Nobody saw us,\"");
  }

  @Test
  void questionsAndAnswersOfACourtAreTurns() {
    String text =
        "Q. Where were you on Monday?\n\nA. At home. I never left.\n\n"
            + "Q. And on Tuesday?\n\nA. At work.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | Q | - | Where were you on Monday?",
            "direct | A | - | At home. I never left.",
            "direct | Q | - | And on Tuesday?",
            "direct | A | - | At work.");
  }

  @Test
  void aTurnsSpeakerMayHaveAnOffice() {
    String text =
        "Ana Ruiz – Chief Engineer: The quay is safe.\n\nPiet Vos (Harbour) (Ind): It is not."
            + "\n\nAna Ruiz: It was built in May.\n\nPiet Vos: In the rain.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | Ana Ruiz | - | The quay is safe.",
            "direct | Piet Vos | - | It is not.",
            "direct | Ana Ruiz | - | It was built in May.",
            "direct | Piet Vos | - | In the rain.");
  }

  @Test
  void committeesPrintTheirSpeakersWithAStop() {
    String text =
        "The CHAIR. The quay is safe.\n\nMs. VOS. It is not.\n\nThe CHAIR. Why?\n\nMs. VOS. It leaks.";
    assertThat(Reading.of(text))
        .containsExactly(
            "direct | The CHAIR | - | The quay is safe.",
            "direct | Ms. VOS | - | It is not.",
            "direct | The CHAIR | - | Why?",
            "direct | Ms. VOS | - | It leaks.");
  }

  @Test
  void turnsMayFollowLineByLine() {
    assertThat(Reading.of("RUIZ: The quay is safe.\nVOS: It is not.\nRUIZ: Then close it."))
        .containsExactly(
            "direct | RUIZ | - | The quay is safe.",
            "direct | VOS | - | It is not.",
            "direct | RUIZ | - | Then close it.");
  }

  @Test
  void aTitleBeforeANameBelongsToTheSpeaker() {
    assertThat(Reading.of("\"Safety comes first,\" managing director Colm Feeney said."))
        .containsExactly("direct | managing director Colm Feeney | said | \"Safety comes first,\"");
  }

  @Test
  void whatIsToldOfASpeakerIsNotSaid() {
    assertThat(Reading.of("\"You see?\" said a woman who was selling umbrellas."))
        .containsExactly("direct | a woman | said | \"You see?\"");
  }

  @Test
  void wordsThatEndWithACommaAreNoPartOfTheSpeakersName() {
    assertThat(Reading.of("The clerk \"got a waiver,\" Ortega said."))
        .containsExactly("mixed | Ortega | said | The clerk \"got a waiver,\"");
  }

  @Test
  void thoseWhoDoSomethingBesideSpeakNotWhatTheyPass() {
    assertThat(Reading.of("Marchers passing through the streets chanted \"Open the gates!\""))
        .containsExactly("direct | Marchers | chanted | \"Open the gates!\"");
  }

  @Test
  void whatSomebodyIsSpokenOfAsIsSpeech() {
    assertThat(
            Reading.of("Ruiz went after her rival as a \"friend of banks\" and a \"bad loser\"."))
        .hasSize(2)
        .allMatch(line -> line.startsWith("direct | Ruiz |"));
    assertThat(Reading.of("The firm serves trades such as \"cold calling\" from its office."))
        .isEmpty();
  }
}
