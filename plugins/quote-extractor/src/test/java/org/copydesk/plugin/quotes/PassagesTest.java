package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The quote extractor, reading words between marks,")
class PassagesTest {

  private static ListAssert<String> quotesOf(String text) {
    return assertThat(Reading.of(text));
  }

  @Nested
  @DisplayName("over paragraphs")
  class Paragraphs {

    @Test
    void goesOnWithAQuoteThatIsLeftOpen() {
      quotesOf("“It is late,” the letter said. “Go home.\n\n“Sleep well. We will write again.”")
          .containsExactly(
              "direct | the letter | said | “It is late,” ... “Go home. ... “Sleep well. We will write again.”");
    }

    @Test
    void givesAParagraphOfWordsAloneToTheLastSpeaker() {
      quotesOf("“It is late,” the group added.\n\n“We ask for nothing else.”")
          .containsExactly(
              "direct | the group | added | “It is late,” ... “We ask for nothing else.”");
    }

    @Test
    void fillsATagThatWaits() {
      quotesOf("The group released a text saying:\n\n“No envoy will pass the bridge.”")
          .containsExactly("direct | The group | saying | “No envoy will pass the bridge.”");
    }

    @Test
    void givesTurnsOfAConversationToEitherSide() {
      quotesOf("“Why now?” he asked. “Because we can!” she shouted.\n\n“Then do it.”\n\n“I will.”")
          .contains("direct | he | - | “Then do it.”", "direct | she | - | “I will.”");
    }

    @Test
    void readsTurnsOfATranscript() {
      quotesOf("ROE: Is the dam safe?\n\nDOE: It is, for now.\n\nROE: And next year?")
          .containsExactly(
              "direct | ROE | - | Is the dam safe?",
              "direct | DOE | - | It is, for now.",
              "direct | ROE | - | And next year?");
    }
  }

  @Nested
  @DisplayName("with words between marks that nobody says")
  class NoSpeech {

    @Test
    void leavesTitlesAlone() {
      quotesOf("She took “The Silent Harbour” with her on the train.").isEmpty();
    }

    @Test
    void leavesNicknamesAlone() {
      quotesOf("The so-called “bad bank” closed in June.").isEmpty();
    }

    @Test
    void leavesHeadlinesAlone() {
      quotesOf("Rebels Slam Council as 'Against Peace' for Telling Farmers They'd 'Stay Home'")
          .isEmpty();
    }

    @Test
    void leavesInchesAlone() {
      quotesOf("The pipe is 12\" wide and 5'6\" long.").isEmpty();
    }
  }

  @Nested
  @DisplayName("with other marks")
  class OtherMarks {

    @Test
    void readsEveryStyleAlike() {
      for (String words :
          List.of("\"We stay,\"", "«We stay,»", "„We stay,“", "‘We stay,’", "''We stay,''")) {
        quotesOf(words + " the minister said.")
            .containsExactly("direct | the minister | said | " + words);
      }
    }

    @Test
    void tellsApostrophesFromMarks() {
      quotesOf("‘We’re done,’ said Mr O’Neill. ‘The players’ union won’t budge.’")
          .containsExactly(
              "direct | Mr O’Neill | said | ‘We’re done,’ ... ‘The players’ union won’t budge.’");
    }
  }
}
