package org.copydesk.plugin.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordsTest {

  @Test
  void wordsHavePartOfSpeechAndLemma() {
    assertThat(Reading.analysed("The ministers said they were leaving Paris."))
        .containsExactly(
            "The/DET/the",
            "ministers/NOUN/minister",
            "said/VERB/say",
            "they/PRON/they",
            "were/AUX/be",
            "leaving/VERB/leave",
            "Paris/PROPN/Paris",
            "./PUNCT/.");
  }

  @Test
  void irregularFormsFindTheirLemma() {
    assertThat(Reading.analysed("Children told women that he had gone."))
        .contains("Children/NOUN/child", "told/VERB/tell", "women/NOUN/woman", "gone/VERB/go");
  }

  @Test
  void shortFormsHaveTheLemmaOfTheLongOneWhicheverTheApostrophe() {
    assertThat(Reading.analysed("They don\u2019t know."))
        .containsExactly(
            "They/PRON/they", "do/AUX/do", "n\u2019t/PART/not", "know/VERB/know", "./PUNCT/.");
  }

  @Test
  void ownersAreNounsThoughTheModelTakesThemForMarks() {
    assertThat(Reading.analysed("The agency's chief, Jane Doe, left."))
        .contains("agency/NOUN/agency", "'s/PART/'s");
  }

  @Test
  void signsAreSymbolsAndDigitsAreNumbers() {
    assertThat(Reading.analysed("It fell 42% to $1,300."))
        .contains("42/NUM/42", "%/SYM/%", "$/SYM/$", "1,300/NUM/1,300");
  }

  @Test
  void quotationMarksArePunctuation() {
    assertThat(Reading.analysed("\u201cYes,\u201d he said."))
        .contains("\u201c/PUNCT/\"", "\u201d/PUNCT/\"");
  }

  @Test
  @Timeout(60)
  void aMegabyteOfMarksIsPunctuationWithoutAskingTheModel() {
    assertThat(Reading.analysed("Well, yes. " + ",".repeat(1_000_000)))
        .startsWith("Well/INTJ/well", ",/PUNCT/,")
        .endsWith(",/PUNCT/,")
        .hasSize(1_000_004);
  }
}
