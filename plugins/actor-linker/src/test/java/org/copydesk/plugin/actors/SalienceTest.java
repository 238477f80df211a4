package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalienceTest {

  @Test
  void aMentionOfAPersonHasTheTitleAndTheCountryBeforeIt() {
    Article article =
        Article.of("Norwegian Prime Minister Maria Lund opened the bridge. Ms. Lund was glad.");
    assertThat(article.mentions("Maria Lund"))
        .containsExactly("Norwegian Prime Minister Maria Lund", "Ms. Lund");
  }

  @Test
  void aBareSurnameIsThatOfWhoeverIsSpokenOfMost() {
    Article article =
        Article.of(
            "Maria Lund runs the port. Maria Lund built the quay. Her cousin Oskar Lund wrote to her"
                + " once. Lund opened the quay on Monday.");
    assertThat(article.mentions("Maria Lund")).contains("Lund");
  }

  @Test
  void aPronounIsRatherWhoeverTheTextIsAbout() {
    Article article =
        Article.of(
            "Peter Lund leads the council. Peter Lund was elected in May. Peter Lund likes boats."
                + " Peter Lund met Karl Berg on Monday. He said the harbour would be dredged.");
    assertThat(article.mentions("Peter Lund")).contains("He");
  }

  @Test
  void theNomineeIsWhoeverHasJustBeenNamed() {
    Article article =
        Article.of(
            "Maria Lund spoke in Bergen on Monday. The Labour presidential nominee said she would"
                + " close the mine.");
    assertThat(article.mentions("Maria Lund"))
        .containsExactly("Maria Lund", "The Labour presidential nominee", "she");
  }

  @Test
  void peopleWithoutANameWhomTheTextComesBackToAreAnActor() {
    Article article =
        Article.of(
            "The fishermen came home on Monday. They had been at sea for a week, and they were"
                + " tired.");
    assertThat(article.mentions("fishermen")).containsExactly("The fishermen", "They", "they");
  }

  @Test
  void whoIsNamedBehindAClauseMayBeMeantInIt() {
    Article article =
        Article.of("Otto Lind met farmers. In his speech in Linz, Karl Voss called for help.");
    assertThat(article.mentions("Karl Voss")).contains("his");
  }

  @Test
  void whoIsNamedBehindAClauseMustFitIt() {
    Article article =
        Article.of("Anna Lind met farmers. In her view, Karl Voss was wrong about prices.");
    assertThat(article.mentions("Anna Lind")).contains("her");
  }
}
