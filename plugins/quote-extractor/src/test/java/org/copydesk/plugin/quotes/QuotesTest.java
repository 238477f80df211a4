package org.copydesk.plugin.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quote extractor")
class QuotesTest {

  private static ListAssert<String> quotesOf(String text) {
    return assertThat(Reading.of(text));
  }

  @Nested
  @DisplayName("with a tag beside words between marks")
  class Tags {

    @Test
    void findsTheSpeakerBehindTheWords() {
      quotesOf("“The dam will hold,” the engineer said on Monday.")
          .containsExactly("direct | the engineer | said | “The dam will hold,”");
    }

    @Test
    void findsTheSpeakerBeforeTheWords() {
      quotesOf("Minister Ana Kovač said: “We are out of time.”")
          .containsExactly("direct | Minister Ana Kovač | said | “We are out of time.”");
    }

    @Test
    void findsAnInvertedSpeakerWithoutTheAside() {
      quotesOf("“They walked out,” said Jane Roe, who has led the union since 2011.")
          .containsExactly("direct | Jane Roe | said | “They walked out,”");
    }

    @Test
    void findsTheHeadBeforeAnAside() {
      quotesOf("Jane Roe, a spokeswoman for the union, told the Herald: “We walked out.”")
          .containsExactly("direct | Jane Roe | told | “We walked out.”");
    }

    @Test
    void keepsWhatBelongsToTheSpeaker() {
      quotesOf("“No comment,” a spokeswoman for the ministry said.")
          .containsExactly("direct | a spokeswoman for the ministry | said | “No comment,”");
    }

    @Test
    void joinsThePiecesAroundTheTag() {
      quotesOf("“The dam will hold,” she said, “if the rain stops.”")
          .containsExactly("direct | she | said | “The dam will hold,” ... “if the rain stops.”");
    }

    @Test
    void takesTheNextSentenceBetweenMarksWithIt() {
      quotesOf("“The dam will hold,” said Ana Kovač. “We built it well.”")
          .containsExactly(
              "direct | Ana Kovač | said | “The dam will hold,” ... “We built it well.”");
    }

    @Test
    void keepsTheNextSentenceApartWhenItHasATagOfItsOwn() {
      quotesOf("“Why now?” he asked. “Because we can!” she shouted.")
          .containsExactly(
              "direct | he | asked | “Why now?”", "direct | she | shouted | “Because we can!”");
    }

    @Test
    void readsTextsAsSpeakers() {
      quotesOf("“Our hands are clean,” the letter continued. “Let them come.”")
          .containsExactly(
              "direct | the letter | continued | “Our hands are clean,” ... “Let them come.”");
    }

    @Test
    void readsPluralSpeakersInThePresent() {
      quotesOf("“You break your word,” the supporters state. “We keep ours.”")
          .containsExactly(
              "direct | the supporters | state | “You break your word,” ... “We keep ours.”");
    }

    @Test
    void readsANameBehindADash() {
      quotesOf("“The lake was our table.” — Mira Tan, fisher")
          .containsExactly("direct | Mira Tan | - | “The lake was our table.”");
    }

    @Test
    void readsItsFormsOfSpeaking() {
      quotesOf("As the mayor put it, “you cannot drink promises.”")
          .containsExactly("direct | the mayor | put it | “you cannot drink promises.”");
    }

    @Test
    void namesTheOneWhomANounTellsOf() {
      quotesOf("“He may pass,” the group's spokesman, Omar Benali, said. “His flag may not.”")
          .containsExactly(
              "direct | the group's spokesman, Omar Benali | said | “He may pass,” ... “His flag may not.”");
    }

    @Test
    void findsTheSpeakerBehindACueThatOpensTheSentence() {
      quotesOf("Continued Stone: “It is a problem.”")
          .containsExactly("direct | Stone | Continued | “It is a problem.”");
    }

    @Test
    void remembersWhoGoesOn() {
      quotesOf("The mayor said it was late. Adding: “Go home.”")
          .containsExactly(
              "indirect | The mayor | said | it was late",
              "direct | The mayor | Adding | “Go home.”");
    }

    @Test
    void findsTheTagWithinARelativeClause() {
      quotesOf("A student liked the drivers, who, she said, “get up at three.”")
          .containsExactly("direct | she | said | “get up at three.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 ", "👍🏽 ", "• ", "* ", "– ", "— ", "▪ ", "> "})
    void beginsAtTheMarkBehindASymbol(String symbol) {
      quotesOf(symbol + "“We sold nine boats,” said Mira Tan.")
          .containsExactly("direct | Mira Tan | said | “We sold nine boats,”");
    }

    @Test
    void keepsWordsWithTwoTagsApart() {
      quotesOf("“I sat on the quay,” he said. “Every boat,” he added, “has a name of its own.”")
          .containsExactly(
              "direct | he | said | “I sat on the quay,”",
              "direct | he | added | “Every boat,” ... “has a name of its own.”");
    }

    @Test
    void findsWhoAsksBehindTheWords() {
      quotesOf("“And who pays?” asked resident Gord Amiro. “We are only three.”")
          .containsExactly(
              "direct | resident Gord Amiro | asked | “And who pays?” ... “We are only three.”");
    }
  }

  @Nested
  @DisplayName("with words between marks in the writer's sentence")
  class Mixed {

    @Test
    void takesTheClauseAroundThem() {
      quotesOf("The Covenant stressed that it had “asked for talks,” and “never for war.”")
          .containsExactly(
              "mixed | The Covenant | stressed | that it had “asked for talks,” and “never for war.”");
    }

    @Test
    void takesTheObjectBeforeThem() {
      quotesOf("Supporters of the front decried such talk as “against the law.”")
          .containsExactly(
              "mixed | Supporters of the front | decried | such talk as “against the law.”");
    }

    @Test
    void readsTheWordsOfSomebody() {
      quotesOf("In the minister’s words, the plan is “a bridge to nowhere.”")
          .containsExactly("mixed | the minister | words | the plan is “a bridge to nowhere.”");
    }

    @Test
    void givesAnIntroductionItsOwnQuote() {
      quotesOf(
              "In a letter to “the people of the north,” the front vowed that it “would not yield.”")
          .containsExactly(
              "direct | the front | vowed | “the people of the north,”",
              "mixed | the front | vowed | that it “would not yield.”");
    }

    @Test
    void takesAClauseWhoseVerbStandsBetweenMarks() {
      quotesOf("The charter says that members “shall bear no arms” and “shall pay.”")
          .containsExactly(
              "mixed | The charter | says | that members “shall bear no arms” and “shall pay.”");
    }

    @Test
    void leavesAnotherSpeakerHisRelativeClause() {
      quotesOf("The club accused the mayor of lying, in a letter that she called “a love poem.”")
          .containsExactly(
              "indirect | The club | accused | the mayor of lying",
              "direct | she | called | “a love poem.”");
    }

    @Test
    void leavesTheWordsWithinATagToIt() {
      quotesOf("The report warned ministers that the dam “will not last,” two officials said.")
          .containsExactly(
              "mixed | two officials | said | The report warned ministers that the dam “will not last,”",
              "mixed | The report | warned | that the dam “will not last,”");
    }
  }
}
