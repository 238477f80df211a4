package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The quote extractor")
class QuotesTest {

  @Nested
  @DisplayName("with a tag beside words between marks")
  class Tags {

    @Test
    void findsTheSpeakerBehindTheWords() {
      assertThat(Reading.of("“The dam will hold,” the engineer said on Monday."))
          .containsExactly("direct | the engineer | said | “The dam will hold,”");
    }

    @Test
    void findsTheSpeakerBeforeTheWords() {
      assertThat(Reading.of("Minister Ana Kovač said: “We are out of time.”"))
          .containsExactly("direct | Minister Ana Kovač | said | “We are out of time.”");
    }

    @Test
    void joinsThePiecesAroundTheTag() {
      assertThat(Reading.of("“The dam will hold,” she said, “if the rain stops.”"))
          .containsExactly("direct | she | said | “The dam will hold,” ... “if the rain stops.”");
    }

    @Test
    void takesTheNextSentenceBetweenMarksWithIt() {
      assertThat(Reading.of("“The dam will hold,” said Ana Kovač. “We built it well.”"))
          .containsExactly(
              "direct | Ana Kovač | said | “The dam will hold,” ... “We built it well.”");
    }
  }

  @Nested
  @DisplayName("without marks")
  class Indirect {

    @Test
    void takesTheClauseAfterTheCue() {
      assertThat(Reading.of("The mayor said that the bridge would open in May."))
          .containsExactly("indirect | The mayor | said | that the bridge would open in May");
    }

    @Test
    void takesTheClauseBeforeItsSource() {
      assertThat(Reading.of("The bridge will open in May, according to the city council."))
          .containsExactly(
              "indirect | the city council | according to | The bridge will open in May");
    }
  }
}
