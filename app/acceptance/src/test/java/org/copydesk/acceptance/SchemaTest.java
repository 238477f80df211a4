package org.copydesk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that the command writes takes the pipeline files that the documents show. */
class SchemaTest {

  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void everyPipelineFileOfTheDocumentsFitsTheSchema() throws IOException {
    String schema = schema();

    assertThat(faults(schema, text("docs/examples/newsroom/pipeline.yaml"))).isEmpty();
    for (String page : List.of("README.md", "docs/reference/pipeline-file.md")) {
      List<String> files = pipelines(text(page));
      assertThat(files).as(page).isNotEmpty();
      files.forEach(yaml -> assertThat(faults(schema, yaml)).as("%s:%n%s", page, yaml).isEmpty());
    }
  }

  @Test
  void aSlipInTheSettingsOfABundledPluginIsFound() throws IOException {
    String yaml = text("docs/examples/newsroom/pipeline.yaml");

    assertThat(faults(schema(), yaml.replace("knowledge-base:", "knowlege-base:"))).isNotEmpty();
    assertThat(faults(schema(), yaml.replace("use: jsonl", "use: jsnol"))).isNotEmpty();
  }

  private String schema() throws IOException {
    Desk.Call call = Desk.call(folder, "schema", "-o", "pipeline.schema.json");
    assertThat(call.exitCode()).as("%s", call).isZero();
    return Files.readString(folder.resolve("pipeline.schema.json"));
  }

  static List<Error> faults(String schema, String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(schema, InputFormat.JSON)
        .validate(new JsonMapper().<JsonNode>valueToTree(value));
  }

  private static List<String> pipelines(String page) {
    return YAML.matcher(page)
        .results()
        .map(MatchResult::group)
        .map(block -> block.replace("```yaml", "").replace("```", ""))
        .filter(block -> block.contains("outputs:"))
        .toList();
  }

  private static String text(String path) throws IOException {
    return Files.readString(House.path(path));
  }
}
