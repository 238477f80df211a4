package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescribedPeopleTest {

  @Test
  void somebodyIsSpokenOfByAnAge() {
    Article article =
        Article.of(
            "Greta Holm noted the rule. The 34-year-old said it was good. Holm, the town's eldest"
                + " doctor, left. The 34-year-old mother of three smiled.");
    assertThat(article.mentions("Greta Holm"))
        .contains("The 34-year-old", "The 34-year-old mother");
  }

  @Test
  void aFormerPresidentIsWhoeverWasCalledSo() {
    Article article =
        Article.of(
            "Former President Paul Huber criticised the plan in Linz. During the rally, the former"
                + " president said prices would rise.");
    assertThat(article.speaker("prices would rise")).isEqualTo("Paul Huber");
  }

  @Test
  void theFormerGovernorIsNotWhoeverIsGovernor() {
    Article article =
        Article.of(
            "Governor Anna Weber met Karl Lund, a banker. The former governor said taxes would"
                + " fall.");
    assertThat(article.speaker("taxes would fall")).isNotEqualTo("Anna Weber");
  }

  @Test
  void theMayorsDaughterIsNotTheMayor() {
    Article article =
        Article.of("Greta Holm, the mayor's eldest daughter, noted the rule. She liked it.");
    assertThat(article.mentions("Greta Holm")).doesNotContain("the mayor").contains("She");
  }

  @Test
  void aPronounIsRatherWhoseGenderIsKnown() {
    Article article =
        Article.of(
            "Governor Rayan Okoro criticised senator Maria Lund on Monday. She called it a shame.");
    assertThat(article.mentions("Maria Lund")).contains("She");
  }

  @Test
  void aConjunctionIsNoPartOfThoseWhoAreSpokenOf() {
    Article article =
        Article.of(
            "Anna Weber said that firefighters were tired. They had worked all night and they"
                + " wanted to sleep.");
    assertThat(article.mentions("firefighters")).contains("firefighters");
  }
}
