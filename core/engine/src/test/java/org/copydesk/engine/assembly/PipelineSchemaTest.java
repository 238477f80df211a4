package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PipelineSchemaTest {

  /** Faults that show only in the chain, on the disk, or in how the YAML is written. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "file-not-utf-8",
          "id-twice",
          "input-charset-unknown",
          "input-glob-invalid",
          "input-passwords-file-not-there",
          "input-path-absolute-not-there",
          "input-path-not-there",
          "language-no-without-quotes",
          "layer-missing",
          "layer-missing-for-a-corpus-stage",
          "layer-missing-for-an-exporter",
          "layer-of-nobody",
          "layer-provided-twice",
          "layer-too-late",
          "layers-missing",
          "plugin-range-invalid",
          "plugin-version-not-in-range",
          "run-timeout-zero",
          "setting-tilde",
          "settings-path-not-there",
          "settings-refused-by-their-record",
          "stage-version-not-in-range",
          "version-fraction");

  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = PipelineSchema.of(Newsroom.catalog());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(TEXT, InputFormat.JSON);

  static List<String> broken() throws Exception {
    return BrokenPipelineTest.names();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsRefusedWhereTheFaultIsInTheFileAlone(String name) throws Exception {
    Path file = Path.of(PipelineSchemaTest.class.getResource("broken/" + name + ".yaml").toURI());

    assertThat(isRefused(file)).as(name).isNotEqualTo(BEYOND_A_SCHEMA.contains(name));
  }

  @Test
  void aWholeFileIsTaken() {
    assertThat(
            faults(
                """
                version: 1
                name: desk
                input:
                  path: ./news
                  include: ["**/*.pdf"]
                  html: article
                  ocr: off
                  language: de
                  charset: windows-1251
                  passwords: [open sesame, 12345]
                  passwords-file: ./passwords.txt
                output: ./out
                stages:
                  - use: linguistics
                    when: { language: [en, fr], media-type: ["text/*", application/pdf] }
                  - use: quote-extractor
                    id: quotes-2
                    version: "^1.0"
                    with:
                      min-words: 3
                      confidence: 0.25
                      indirect: false
                      marks: curly-only
                      patience: 1h30m
                      verbs: [muse]
                      names: { a: b }
                      note: hello
                      speakers: { most: 2 }
                  - use: actor-table
                outputs:
                  - use: jsonl
                    with: { path: ./lines.jsonl }
                run: { workers: 4, timeout: PT2M, on-error: stop }
                plugins: { newsdesk: "^1.0" }
                """))
        .isEmpty();
  }

  @Test
  void itIsAJsonSchemaOfDraft7Itself() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));

    assertThat(draft.validate(JSON.readTree(TEXT))).isEmpty();
  }

  @Test
  void itTellsOfAKeyWhatItIsForItsDefaultAndItsRange() {
    JsonNode words = settings("stages", 3).at("/properties/min-words");

    assertThat(words.at("/description").asString()).isEqualTo("The fewest words of a quote.");
    assertThat(words.at("/default").asInt()).isEqualTo(1);
    assertThat(words.at("/minimum").asInt()).isEqualTo(1);
    assertThat(words.at("/maximum").asInt()).isEqualTo(50);
  }

  @Test
  void itNamesEachComponentWithWhatItDoes() {
    JsonNode use = JSON.readTree(TEXT).at("/properties/stages/items/properties/use");

    assertThat(use.at("/enum/1").asString()).isEqualTo("actor-table");
    assertThat(use.at("/enumDescriptions/1").asString()).isEqualTo("Counts actors.");
  }

  @Test
  void itIsTheSameEachTime() {
    assertThat(PipelineSchema.of(Newsroom.catalog())).isEqualTo(TEXT);
  }

  private static JsonNode settings(String list, int rule) {
    return JSON.readTree(TEXT)
        .at("/properties/" + list + "/items/allOf/" + rule + "/then/properties/with");
  }

  /** What is no YAML, an editor refuses without a schema. */
  private static boolean isRefused(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      return !faults(text).isEmpty();
    } catch (YamlEngineException e) {
      return true;
    }
  }

  private static List<Error> faults(String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.<JsonNode>valueToTree(value));
  }
}
