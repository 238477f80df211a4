package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The quote extractor, given the roles of tokens")
class RolesTest {

  private static ListAssert<String> quotesOf(String marked) {
    return assertThat(Reading.of(MarkedRoles.document(marked)));
  }

  @Nested
  @DisplayName("takes its contents from them")
  class Contents {

    @Test
    void withCueAndSource() {
      quotesOf("{s1: The harbour master} {q1: let it be known} {c1: that the pier was shut}.")
          .containsExactly(
              "indirect | The harbour master | let it be known | that the pier was shut");
    }

    @Test
    void whereTheTagIsInverted() {
      quotesOf("{c1: “The pier is shut,”} {q1: said} {s1: Ana Kovač}, who runs the harbour.")
          .containsExactly("direct | Ana Kovač | said | “The pier is shut,”");
    }

    @Test
    void andJoinsThePiecesAroundATag() {
      quotesOf(
              "{c1: The pier}, {s1: the harbour master} {q1: let it be known}, {c1: had been shut}.")
          .containsExactly(
              "indirect | the harbour master | let it be known | The pier ... had been shut");
    }

    @Test
    void withoutPunctuationAtTheirEdges() {
      quotesOf("{c1: The pier was shut,} {q1: said} {s1: the harbour master}.")
          .containsExactly("indirect | the harbour master | said | The pier was shut");
    }

    @Test
    void withoutTheDatelineBeforeThem() {
      quotesOf("{c1: OSLO, March 3 — The pier was shut}, {s1: the harbour master} {q1: said}.")
          .containsExactly("indirect | the harbour master | said | The pier was shut");
    }

    @Test
    void withTheNameBeforeADashThatOpensNoReport() {
      quotesOf("{c1: Oslo — a port — would flood}, {s1: the harbour master} {q1: said}.")
          .containsExactly("indirect | the harbour master | said | Oslo — a port — would flood");
    }

    @Test
    void andWidensThemToTheMarksAroundThem() {
      quotesOf("“{c1: The pier is shut until the storm has passed},” {q1: said} {s1: Ana Kovač}.")
          .containsExactly(
              "direct | Ana Kovač | said | “The pier is shut until the storm has passed,”");
    }

    @Test
    void andCutsThemWhereTheyOnlyTouchWordsBetweenMarks() {
      quotesOf(
              "{c1: The pier was shut} {q1: said} {s1: Ana Kovač}, {s2: Jan Berg} {q2: wrote}:"
                  + " {c2: he had heard “a} loud crack from under the boards”.")
          .contains("indirect | Ana Kovač | said | The pier was shut")
          .contains("indirect | Jan Berg | wrote | he had heard");
    }

    @Test
    void evenWhereNoCueIsKnownToTheRules() {
      quotesOf("{s1: Ana Kovač} {q1: semaphored} {c1: that the pier was shut}.")
          .containsExactly("indirect | Ana Kovač | semaphored | that the pier was shut");
    }
  }

  @Nested
  @DisplayName("ends contents")
  class Ends {

    @Test
    void withTheNounPhraseRatherThanWithinIt() {
      quotesOf(
              "{s1: Ana Kovač} {q1: said} {c1: that the pier had lost} {c1~550: the harbour wall}"
                  + " in the storm.")
          .containsExactly("indirect | Ana Kovač | said | that the pier had lost the harbour wall");
    }

    @Test
    void beforeWordsThatOnlyLeadOn() {
      quotesOf("{s1: Ana Kovač} {q1: said} {c1: that the pier was shut, but the} boats sailed.")
          .containsExactly("indirect | Ana Kovač | said | that the pier was shut");
    }

    @Test
    void withTheSentenceWhereTheNextIsUnsure() {
      quotesOf(
              "{s1: Ana Kovač} {q1: said} {c1: that the pier was shut}{c1~600: . The storm had"
                  + " passed} by then.")
          .containsExactly("indirect | Ana Kovač | said | that the pier was shut");
    }

    @Test
    void atALineThatBeginsASentenceOfItsOwn() {
      quotesOf("{s1: Ana Kovač} {q1: said} {c1: that the pier was shut.\nThe storm} had passed.")
          .containsExactly("indirect | Ana Kovač | said | that the pier was shut");
    }
  }

  @Nested
  @DisplayName("leaves beliefs and intentions out")
  class Others {

    @Test
    void withoutGivingTheirCueToAQuote() {
      quotesOf(
              "{s1: Ana Kovač} {q1: hoped} {o1: the pier would open}, but {c2: it was unsafe},"
                  + " {s2: the engineer} {q2: said}.")
          .containsExactly("indirect | the engineer | said | it was unsafe");
    }

    @Test
    void unlessTheRulesKnowTheirVerbForOneOfSpeech() {
      quotesOf("{s1: Ana Kovač} {q1: argued} {o1: that the pier would not hold}.")
          .containsExactly("indirect | Ana Kovač | argued | that the pier would not hold");
    }

    @Test
    void unlessTheirWordsStandBetweenMarks() {
      quotesOf("{s1: The mayor} {q1: regards} the pier as {o1: “a death trap”}.")
          .containsExactly("direct | The mayor | regards | “a death trap”");
    }
  }

  @Nested
  @DisplayName("lets the rules add")
  class Rules {

    @Test
    void wordsBetweenMarksThatTheRolesMiss() {
      quotesOf(
              "{c1: “The pier is shut,”} {s1: Ana Kovač} {q1: said} on Monday.\n\n"
                  + "{c2~300: “Nobody may walk on it until the spring.”}")
          .containsExactly(
              "direct | Ana Kovač | said | “The pier is shut,” ... “Nobody may walk on it until the"
                  + " spring.”");
    }

    @Test
    void thatWordsInTheNextParagraphGoOnWithAQuote() {
      quotesOf(
              "{c1: “The pier is shut,”} {s1: Ana Kovač} {q1: said}. {c2: “We had no choice.}\n\n"
                  + "{c3: “Nobody may walk on it until the spring.”}")
          .containsExactly(
              "direct | Ana Kovač | said | “The pier is shut,” ... “We had no choice. ... “Nobody may"
                  + " walk on it until the spring.”");
    }

    @Test
    void theSpeakerThatTheRolesDoNotTell() {
      quotesOf("{c1: “The pier is shut,”} Ana Kovač {q1: said} on Monday.")
          .containsExactly("direct | Ana Kovač | said | “The pier is shut,”");
    }

    @Test
    void theNameBehindADashThatSignsTheWords() {
      quotesOf(
              "{s1: Jan Berg} was there.\n\n{c1: “The pier is a death trap and always was.”} —"
                  + " Ana Kovač")
          .containsExactly("direct | Ana Kovač | - | “The pier is a death trap and always was.”");
    }

    @Test
    void noneOfTheWordsThatAreOnlySetOff() {
      quotesOf(
              "{s1: Ana Kovač} {q1: said} {c1: that the pier was shut}. The so-called “sea bridge”"
                  + " is a hundred years old.")
          .containsExactly("indirect | Ana Kovač | said | that the pier was shut");
    }
  }

  @Nested
  @DisplayName("links")
  class Links {

    @Test
    void eachContentToItsOwnCue() {
      quotesOf(
              "{s1: Ana Kovač} {q1: said} {c1: the pier was shut}, and {s2: Jan Berg} {q2: added}"
                  + " {c2: that it would stay so}.")
          .containsExactly(
              "indirect | Ana Kovač | said | the pier was shut",
              "indirect | Jan Berg | added | that it would stay so");
    }

    @Test
    void aSourceOfTheParagraphBefore() {
      quotesOf(
              "{s1: The harbour master} put up {q1: a notice}:\n\n{c1: The pier is shut until spring}.")
          .containsExactly(
              "indirect | The harbour master | a notice | The pier is shut until spring");
    }

    @Test
    void theSourceBesideTheCueWhereTheyAreWeak() {
      quotesOf(
              "{s2: Jan Berg} was there. {s1~600: Ana Kovač} {q1: let it be known} {c1: that the pier"
                  + " was shut}.")
          .containsExactly("indirect | Ana Kovač | let it be known | that the pier was shut");
    }
  }

  @Test
  void leavesWordsWithoutMarksAndWithoutACueAlone() {
    quotesOf("{c1: The pier was shut}. {s2: Ana Kovač} {q2: said} {c2: that it was unsafe}.")
        .containsExactly("indirect | Ana Kovač | said | that it was unsafe");
  }

  @Test
  void readsByTheRulesWhereNoTokenHasARole() {
    quotesOf("“The pier is shut,” Ana Kovač said.")
        .containsExactly("direct | Ana Kovač | said | “The pier is shut,”");
  }
}
