package org.copydesk.acceptance.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.acceptance.corpus.Floors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorScoreTest {

  private static final String MARKED =
      """
      {osb@1 The Orsanian Salt Board} said {@1 {osb it} had paid {velm Anna Velm}}. {@2 “{osb They} \
      owe {velm me} more,”} {velm@2 she} said. {man~@3 A carter} said {@3 {man he} was leaving}. \
      {osb~ The board}, {? a state body}, did not answer {man him}.
      ----
      osb | government-body | org:osb
      velm | person
      man | person
      """;

  private static final ActorText TEXT = ActorText.of("a-text.txt", MARKED);

  private static Map<String, Double> figures(String found) {
    ActorText other = ActorText.of("a-text.txt", found);
    assertThat(other.text()).isEqualTo(TEXT.text());
    ActorScore score = new ActorScore();
    score.add(TEXT, new FoundActors(other.players(), other.lines()));
    Map<String, Double> figures = new TreeMap<>(score.details());
    figures.putAll(score.figures());
    return figures;
  }

  @Test
  void theTextItselfIsAllRight() {
    assertThat(figures(MARKED))
        .hasSize(19)
        .allSatisfy((figure, value) -> assertThat(value).isEqualTo(100));
  }

  @Test
  void titlesAndAdditionsMakeNoDifferenceAndOptionalMentionsCountNeitherWay() {
    assertThat(figures(MARKED.replace("The {osb", "{osb The").replace("{? a", "{velm a")))
        .containsEntry("actors", 100.0);
    assertThat(
            figures(
                MARKED
                    .replace("{osb~ The board}, {? a", "{osb~ The board, {? a")
                    .replace("state body},", "state body},}")))
        .containsEntry("actors", 100.0);
  }

  @Test
  void anActorInTwoPiecesCostsRecallAndTwoActorsInOneCostPrecision() {
    String cut =
        MARKED.replace("{osb~ The board}", "{board~ The board}") + "board | government-body\n";
    assertThat(figures(cut))
        .containsEntry("actors: precision", 100.0)
        .containsEntry("actors: recall", 85.0)
        .containsEntry("actors with a name: recall", 78.6);
    String one = MARKED.replace("{man", "{velm").replace("man | person\n", "");
    assertThat(figures(one))
        .containsEntry("actors: recall", 100.0)
        .containsEntry("actors: precision", 70.0);
  }

  @Test
  void aPronounOfTheWrongActorIsAPronounAndASpeakerLost() {
    assertThat(figures(MARKED.replace("{velm@2 she}", "{man@2 she}")))
        .containsEntry("pronouns of the third person", 80.0)
        .containsEntry("speakers, pronoun", 0.0)
        .containsEntry("speakers, name", 100.0)
        .containsEntry("speakers, nominal", 100.0)
        .containsEntry("quotes found with the right actor", 66.7);
  }

  @Test
  void anUnnamedSpeakerWithTheNameOfAnotherIsWrong() {
    assertThat(figures(MARKED.replace("{man~@3 A carter}", "{osb~@3 A carter}")))
        .containsEntry("speakers, nominal", 0.0)
        .containsEntry("speakers, name", 100.0);
  }

  @Test
  void aWrongEntryCostsPrecisionAndRecall() {
    assertThat(figures(MARKED.replace("org:osb", "org:other")))
        .containsEntry("links, precision", 0.0)
        .containsEntry("links, recall", 0.0);
    assertThat(figures(MARKED.replace(" | org:osb", "")))
        .containsEntry("links, recall", 0.0)
        .doesNotContainKey("links, precision");
  }

  @Test
  void anActorWithAnEntryIsWhoseNameItHasWhateverElseHasComeToIt() {
    String mixed =
        MARKED
            .replace("{osb it}", "{man it}")
            .replace("{osb They}", "{man They}")
            .replace("{osb~ The board}", "{man~ The board}")
            .replace("{velm me}", "{osb me}")
            .replace("{velm@2 she}", "{osb@2 she}");
    assertThat(figures(mixed)).containsEntry("links, precision", 100.0);
  }

  @Test
  void aWrongTypeCostsTheTypeAlone() {
    assertThat(figures(MARKED.replace("velm | person", "velm | group")))
        .containsEntry("types of named actors", 50.0)
        .containsEntry("actors", 100.0);
  }

  @Test
  void aFigureMoreThanHalfAPointUnderItsFloorFails(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("floors.tsv"), "chain\tfigure\tfloor\nencoder\tactors\t80.0\n");
    Floors floors = Floors.of(folder, "encoder");
    assertThatCode(() -> floors.hold(Map.of("actors", 79.5), "")).doesNotThrowAnyException();
    assertThatThrownBy(() -> floors.hold(Map.of("actors", 79.4), "all of it"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("all of it");
  }
}
