package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Descriptions that no other sentence prepares. */
class EpithetsTest {

  @Test
  void aTradeStandsForWhoeverWasJustNamed() {
    Article article =
        Article.of("Henrik Strand, 58, left the court. The accountant said he was ashamed.");
    assertThat(article.speaker("he was ashamed")).isEqualTo("Henrik Strand");
  }

  @Test
  void theObjectOfAClauseIsNotItsSubject() {
    Article article =
        Article.of("Byron Leslie ran a studio. Leslie paid the teenager two shillings a song.");
    assertThat(article.mentions("Byron Leslie")).doesNotContain("the teenager");
  }

  @Test
  void theGovernmentIsThatOfTheCountrySpokenOf() {
    Article article =
        Article.of("Kenya closed its border on Monday. The government said it feared an outbreak.");
    assertThat(article.speaker("feared an outbreak")).isEqualTo("Kenya");
  }

  @Test
  void everyTeamIsNotTheTeam() {
    Article article =
        Article.of(
            "The Norwegian team arrived late. Every team was sent a box. The Norwegian team opened"
                + " its box at once.");
    assertThat(article.mentions("Norwegian team"))
        .contains("The Norwegian team")
        .doesNotContain("Every team");
  }

  @Test
  void whatSomebodyIsSaidToSayOfHimselfIsHis() {
    Article article =
        Article.of(
            "Governor Paul Reyes met farmers in Osorno. A young doctor in a green coat said he had"
                + " not been paid since April. “I sold my motorcycle,” he said.");
    assertThat(article.speaker("I sold my motorcycle")).isNotEqualTo("Paul Reyes");
  }

  @Test
  void oneWithAProfessionMayBeIntroduced() {
    Article article =
        Article.of("One teacher, Olga Ray, said the school was cold. She wore two coats.");
    assertThat(article.mentions("Olga Ray")).contains("One teacher", "She");
  }

  @Test
  void whoHeadsWhatIsIntroducedBehindIt() {
    Article article =
        Article.of(
            "“We are not leaving,” said the head of the relief mission, Claire Martin. She smiled.");
    assertThat(article.speaker("not leaving")).isEqualTo("Claire Martin");
    assertThat(article.mentions("Claire Martin")).anyMatch(m -> m.startsWith("the head"));
  }

  @Test
  void theSpeakerIsTheNameThatEndsItsDescription() {
    Article article = Article.of("“I counted them,” said county clerk Lupe Ortega on Friday.");
    assertThat(article.speaker("I counted them")).isEqualTo("Lupe Ortega");
  }

  @Test
  void oneOfSeveralSpeaks() {
    Article article =
        Article.of("Three nurses left on Monday. “We were tired,” one of the nurses said.");
    assertThat(article.speaker("We were tired")).isEqualTo("one of the nurses");
  }

  @Test
  void oneOfTheEnginesIsNobody() {
    Article article = Article.of("The ship stopped. One of the engines failed, the captain said.");
    assertThat(article.names()).noneMatch(name -> name.startsWith("One of"));
  }
}
