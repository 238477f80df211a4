package org.copydesk.plugin.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.api.vocabulary.ActorType;
import org.junit.jupiter.api.Test;

class SpokenOfTogetherTest {

  private static final String TWO =
      "The report by Senator Carl Nordin and Representative Anna Bale came out on Tuesday. ";

  @Test
  void theyAreBothWhoWereNamedTogether() {
    Article article = Article.of(TWO + "“It should be allowed to expire,” they wrote.");
    assertThat(article.speaker("allowed to expire")).isEqualTo("Carl Nordin and Anna Bale");
    assertThat(article.actor("Carl Nordin and Anna Bale").type()).isEqualTo(ActorType.GROUP);
  }

  @Test
  void theySpeakTogether() {
    Article article =
        Article.of("The union and the ministry said that the ship had sunk at night.");
    assertThat(article.speaker("ship had sunk")).isEqualTo("union and ministry");
  }

  @Test
  void threeAreJoinedByCommas() {
    Article article =
        Article.of(
            "Petra Lind, Otto Falk and Jan Voss left Bergen on Monday. They had sold their boats.");
    assertThat(article.mentions("Petra Lind, Otto Falk and Jan Voss")).contains("They", "their");
  }

  @Test
  void whoAreNotTakenUpAgainAreNoActorTogether() {
    Article article = Article.of(TWO + "Bale likes cats.");
    assertThat(article.names())
        .contains("Carl Nordin", "Anna Bale")
        .doesNotContain("Carl Nordin and Anna Bale");
  }
}
