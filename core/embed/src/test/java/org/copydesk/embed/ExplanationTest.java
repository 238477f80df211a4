package org.copydesk.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.api.source.Reason;
import org.copydesk.engine.config.ConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  private static final String YAML =
      """
      version: 1
      name: calls
      input: { path: ./in, exclude: ["drafts/**"] }
      output: ./out
      stages:
        - use: shout-finder
          id: loud
          when: { media-type: ["text/plain"], language: [en] }
      outputs:
        - use: shout-list
      run: { workers: 2 }
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectories(folder.resolve("in/drafts"));
    Files.writeString(folder.resolve("in/a.txt"), "Nobody said STOP when the bridge was closed.");
    Files.writeString(folder.resolve("in/b.txt"), "Then everybody said GO ON at the same time.");
    Files.writeString(folder.resolve("in/c.html"), "<p>The page says WAIT for the ferry.</p>");
    Files.writeString(folder.resolve("in/d.exe"), "MZ");
    Files.writeString(folder.resolve("in/drafts/e.txt"), "Nobody reads this.");
  }

  private Explanation explained(String yaml, boolean sample) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), yaml);
    return Copydesk.load(file).factories(new Shouts.Finder(), new Shouts.Lister()).explain(sample);
  }

  @Test
  void whatIsReadIsCountedByKind() throws IOException {
    Survey survey = explained(YAML, false).survey().orElseThrow();

    assertThat(survey.files()).isEqualTo(4);
    assertThat(survey.kinds().get(0).type().mediaType()).isEqualTo("text/plain");
    assertThat(survey.kinds().get(0).files()).isEqualTo(2);
    assertThat(survey.bytes()).isEqualTo(44 + 43 + 40 + 2);
    assertThat(survey.files(FileType.Reading.NONE)).isEqualTo(1);
  }

  @Test
  void eachStageTellsWhatItTakesAndGivesAndWhereItComesFrom() throws IOException {
    Explanation explanation = explained(YAML, false);

    Explanation.Step stage = explanation.stages().get(0);
    assertThat(stage.id()).isEqualTo("loud");
    assertThat(stage.component()).isEqualTo("shout-finder");
    assertThat(stage.provides()).containsExactly("shouts");
    assertThat(stage.languages()).containsExactly("en");
    assertThat(stage.plugin().digest()).hasSizeGreaterThan(12);
    assertThat(explanation.outputs().get(0).requires()).containsExactly("shouts");
    assertThat(explanation.folder()).isEqualTo(folder.toAbsolutePath().resolve("out"));
  }

  @Test
  void eachKindOfFileGoesItsWay() throws IOException {
    List<Explanation.Route> routes = explained(YAML, false).routes();

    assertThat(routes).hasSize(3);
    assertThat(routes.get(0).stages()).containsExactly("loud");
    assertThat(routes.get(0).files()).isEqualTo(2);
    assertThat(routes)
        .filteredOn(route -> route.types().get(0).mediaType().equals("text/html"))
        .allSatisfy(route -> assertThat(route.stages()).isEmpty());
  }

  @Test
  void aSampleIsReadAndNothingOfItKept() throws IOException {
    Explanation explanation = explained(YAML, true);

    Sample sample = explanation.sample().orElseThrow();
    assertThat(sample.files()).isEqualTo(4);
    assertThat(sample.documents()).isEqualTo(3);
    assertThat(sample.count(Reason.UNSUPPORTED_TYPE)).isEqualTo(1);
    assertThat(explanation.estimate()).isPresent();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aSampleTakesItsShareOfManyFiles() throws IOException {
    for (int i = 0; i < 100; i++) {
      Files.writeString(folder.resolve("in/more-" + i + ".txt"), "It rained on day " + i + ".");
    }
    Explanation explanation = explained(YAML, true);

    assertThat(explanation.survey().orElseThrow().files()).isEqualTo(104);
    assertThat(explanation.sample().orElseThrow().files()).isEqualTo(20);
  }

  @Test
  void withoutASampleThereIsNoEstimate() throws IOException {
    assertThat(explained(YAML, false).sample()).isEmpty();
    assertThat(explained(YAML, false).estimate()).isEmpty();
  }

  @Test
  void standardInputIsNotLookedAt() throws IOException {
    Explanation explanation =
        explained(YAML.replace("./in, exclude: [\"drafts/**\"]", "\"-\""), true);

    assertThat(explanation.survey()).isEmpty();
    assertThat(explanation.routes()).isEmpty();
    assertThat(explanation.sample()).isEmpty();
  }

  @Test
  void aBrokenFileIsToldAsEverywhere() {
    assertThatThrownBy(() -> explained(YAML.replace("shout-list", "shuot-list"), true))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Did you mean 'shout-list'?");
  }
}
