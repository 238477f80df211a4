package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.api.annotation.Producer;
import org.copydesk.api.export.RunFacts;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.Definition;
import org.copydesk.engine.config.DefinitionReader;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.pipeline.StageStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblerTest {

  @TempDir private Path folder;

  @Test
  void aFileBecomesAPipelineOfStepsInItsOrder() throws IOException {
    Pipeline pipeline =
        assemble(
            """
            version: 1
            name: news-quotes
            input: { path: . }
            stages:
              - use: linguistics
              - use: quote-extractor
                id: quotes
                with: { min-words: 3, marks: curly-only, patience: 2m, verbs: [said, "no"] }
                when: { language: [en], media-type: ["text/*"] }
              - use: actor-linker
              - use: actor-table
            outputs:
              - use: jsonl
            """);

    assertThat(pipeline.name()).isEqualTo("news-quotes");
    assertThat(pipeline.stages())
        .extracting(StageStep::id)
        .containsExactly("linguistics", "quotes", "actor-linker");
    assertThat(pipeline.stages().get(1).when().languages()).containsExactly("en");
    assertThat(pipeline.stages().get(1).when().mediaTypes()).containsExactly("text/*");
    assertThat(pipeline.corpusStages()).hasSize(1);
    assertThat(pipeline.exporters()).hasSize(1);
    assertThat(pipeline.stages().get(0).create().get()).isNotNull();
  }

  @Test
  void aPipelineIsNamedAfterItsFileUnlessItSaysSo() throws IOException {
    assertThat(assemble("input: { path: . }\noutputs: [{ use: jsonl }]\n").name())
        .isEqualTo("pipeline");
  }

  @Test
  void aPathOfAnExporterStartsFromTheOutputFolder() throws Exception {
    Pipeline pipeline =
        assemble("input: { path: . }\noutput: results\noutputs: [{ use: jsonl }]\n");

    try (var exporter = pipeline.exporters().get(0).create().apply(folder)) {
      assertThat(exporter.complete(new RunFacts("x", List.of(), List.of())))
          .containsExactly(folder.resolve("results/documents.jsonl"));
    }
  }

  @Test
  void twoExportersOfOneKindDoNotWriteToOnePlace() throws IOException {
    String yaml =
        "input: { path: . }\noutputs: [{ use: jsonl }, { use: jsonl, id: second, with: {%s} }]\n";

    assertThatThrownBy(() -> assemble(yaml.formatted("path: ./documents.jsonl")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("pipeline.yaml:2:27: error: 'second' would write over what 'jsonl'")
        .hasMessageContaining("Give it a 'path' of its own.");
    assertThat(assemble(yaml.formatted("path: other.jsonl")).exporters()).hasSize(2);
  }

  @Test
  void aProgramBuildsAPipelineOfMapsWithoutAFile() {
    Definition definition =
        Definition.builder("in-memory")
            .stage("linguistics")
            .stage("quote-extractor", Map.of("min-words", 3, "not", Set.of("quipped")))
            .build();

    assertThat(Assembler.assemble(definition, Newsroom.catalog()).stages()).hasSize(2);
  }

  @Test
  void aFaultInAProgramsMapsIsToldWithoutAPlace() {
    Definition definition =
        Definition.builder("in-memory").stage("linguistics", Map.of("depth", 3)).build();

    assertThatThrownBy(() -> Assembler.assemble(definition, Newsroom.catalog()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("error: 'linguistics' has no key 'depth'. It takes no settings.");
  }

  @Test
  void twoStagesMayProvideOneLayerForDifferentLanguages() throws IOException {
    assertThat(
            assemble(
                    """
                    input: { path: . }
                    stages:
                      - { use: linguistics, when: { language: [en] } }
                      - { use: linguistics, id: linguistics-fr, when: { language: [fr] } }
                    outputs: [{ use: jsonl }]
                    """)
                .stages())
        .hasSize(2);
  }

  @Test
  void thePluginsVersionMayBeAskedFor() throws IOException {
    assertThat(
            assemble(
                    """
                    input: { path: . }
                    stages: [{ use: linguistics, version: "1.x" }]
                    outputs: [{ use: jsonl }]
                    plugins: { newsdesk: "^1.0" }
                    """)
                .stages()
                .get(0)
                .producer())
        .isEqualTo(new Producer("linguistics", "newsdesk", "1.2.0"));
  }

  @Test
  void whatAComponentRefusesWhenItIsMadeIsToldAtItsSettings() throws IOException {
    Pipeline pipeline =
        assemble(
            """
            input: { path: . }
            stages:
              - use: linguistics
              - use: quote-extractor
              - use: actor-linker
                with: { style: wrong }
            outputs: [{ use: jsonl }]
            """);

    assertThatThrownBy(() -> pipeline.stages().get(2).create().get())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(
            "pipeline.yaml:6:11: error: 'actor-linker' cannot work with these settings: There is no"
                + " house style 'wrong'.");
  }

  @Test
  void anEmptyListOfStagesIsAllowed() throws IOException {
    assertThat(assemble("input: { path: . }\nstages: []\noutputs: [{ use: jsonl }]\n").stages())
        .isEmpty();
  }

  private Pipeline assemble(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), text);
    return Assembler.assemble(DefinitionReader.read(file), Newsroom.catalog());
  }
}
