package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.ActorType;
import org.junit.jupiter.api.Test;

/** Groups and people that no base knows, as news articles bring them in. */
class UnknownNamesTest {

  @Test
  void aDemonymBeforeTwoWordsOfAClassTellsTheGroup() {
    Article article =
        Article.of(
            "Al-Shabaab has published a letter to the shopkeepers of Mogadishu. The Somali militant"
                + " group said that it would protect trade.");
    assertThat(article.mentions("al-Shabaab")).contains("The Somali militant group", "it");
  }

  @Test
  void aRareNounOfTheNameIsTheName() {
    Article article =
        Article.of(
            "The Northern Observatory said prices rose.\n\nIt was a bad year for sleepers, the"
                + " observatory said.");
    assertThat(article.mentions("Northern Observatory")).contains("the observatory");
  }

  @Test
  void aSpokesmanInAppositionIsTheSpeaker() {
    Article article =
        Article.of(
            "“The gates stay shut tonight,” said the ministry’s spokesman, Eamon Darcy. He left"
                + " without another word.");
    assertThat(article.speaker("The gates stay shut")).isEqualTo("Eamon Darcy");
  }

  @Test
  void aSurnameOfTwoWordsIsTheFullName() {
    Article article =
        Article.of(
            "Engineer Fiona Mac Aodha inspected the bridge. “It will hold,” Mac Aodha said.");
    assertThat(article.speaker("It will hold")).isEqualTo("Fiona Mac Aodha");
  }

  @Test
  void aRebelMovementIsAnArmedGroup() {
    Article article =
        Article.of(
            "The Granite Front refused the offer on Monday. The rebel movement said it would keep"
                + " its weapons.");
    assertThat(article.actor("Granite Front").type()).isEqualTo(ActorType.ARMED_GROUP);
    assertThat(article.mentions("Granite Front")).contains("The rebel movement", "it");
  }

  @Test
  void aNationIsItsPeople() {
    Article article =
        Article.of(
            "Greenpeace added that it “mourns with the whole Danish nation because they are made to"
                + " pay for this war.”");
    assertThat(article.mentions("Danes")).contains("Danish nation", "they");
  }

  @Test
  void whoSpeaksInCapitalsIsShownInSmallLetters() {
    Article article =
        Article.of("ANA WHITLOCK: Good morning. Is it late?\n\nWHITLOCK: It is late.");
    assertThat(article.mentions("Ana Whitlock")).contains("ANA WHITLOCK", "WHITLOCK");
  }
}
