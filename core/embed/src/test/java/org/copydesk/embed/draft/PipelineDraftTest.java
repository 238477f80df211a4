package org.copydesk.embed.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.api.component.ComponentContext;
import org.copydesk.api.component.Default;
import org.copydesk.api.component.Description;
import org.copydesk.api.component.Descriptor;
import org.copydesk.api.component.NoSettings;
import org.copydesk.api.export.Exporter;
import org.copydesk.api.export.ExporterFactory;
import org.copydesk.api.stage.Stage;
import org.copydesk.api.stage.StageFactory;
import org.copydesk.api.vocabulary.Layers;
import org.copydesk.engine.assembly.Assembler;
import org.copydesk.engine.config.DefinitionReader;
import org.copydesk.engine.pipeline.Pipeline;
import org.copydesk.engine.plugin.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineDraftTest {

  private static final String LETTER =
      "The council met on Monday and decided that the bridge will be closed for two years.";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  private final Catalog catalog =
      Catalog.of(
          List.of(
              // By their names they would come in the wrong order.
              new Part<>(
                  "a-linker",
                  NoSettings.class,
                  Descriptor.of("Links.").requires(Layers.ENTITIES).uses(Layers.QUOTES)),
              new Part<>(
                  "b-quotes",
                  Words.class,
                  Descriptor.of("Finds quotes.")
                      .requires(Layers.TOKENS)
                      .provides(Layers.QUOTES)
                      .languages("en")),
              new Part<>(
                  "c-words",
                  NoSettings.class,
                  Descriptor.of("Finds words.").provides(Layers.TOKENS, Layers.ENTITIES)),
              new Part<>(
                  "d-other-words",
                  NoSettings.class,
                  Descriptor.of("Finds words too.").provides(Layers.TOKENS)),
              new Part<>("e-server", Server.class, Descriptor.of("Asks a server.")),
              new Part<>(
                  "f-lonely",
                  NoSettings.class,
                  Descriptor.of("Counts.").requires(Layers.STATISTICS)),
              new Lines()),
          List.of());

  private PipelineDraft draft(Path file) throws IOException {
    return PipelineDraft.of(folder, file, catalog);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private Pipeline assembled(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("pipeline.yaml"), text);
    return Assembler.assemble(DefinitionReader.read(file), catalog);
  }

  private static List<String> lines(String text, String start) {
    return text.lines().map(String::strip).filter(line -> line.startsWith(start)).toList();
  }

  @Test
  void theDraftIsAPipelineInWhichEachStageFindsItsLayers() throws IOException {
    write("letter.txt", LETTER);
    Pipeline pipeline = assembled(draft(folder.resolve("pipeline.yaml")).text());

    assertThat(pipeline.stages())
        .extracting(step -> step.producer().stage())
        .containsExactly("c-words", "b-quotes", "a-linker");
    assertThat(pipeline.exporters()).hasSize(1);
  }

  @Test
  void whatIsLeftOutSaysWhy() throws IOException {
    write("letter.txt", LETTER);
    String text = draft(folder.resolve("pipeline.yaml")).text();

    assertThat(lines(text, "# - use:"))
        .anySatisfy(
            line -> assertThat(line).contains("d-other-words", "layer 'tokens', as 'c-words' does"))
        .anySatisfy(line -> assertThat(line).contains("e-server", "needs its setting 'address'"))
        .anySatisfy(line -> assertThat(line).contains("f-lonely", "needs layer 'statistics'"))
        .hasSize(3);
  }

  @Test
  void aSettingBehindTheSignOfACommentStandsAtItsDefault() throws IOException {
    write("letter.txt", LETTER);
    String text = draft(folder.resolve("pipeline.yaml")).text();
    String uncommented =
        text.lines()
            .filter(line -> !line.contains(": ..."))
            .map(
                line ->
                    line.replaceFirst(
                        "^( *)# ((with|run):$|  [a-z-]+:.*|html:.*|limits: .*)", "$1$2"))
            .collect(Collectors.joining("\n"));

    assertThat(lines(uncommented, "min:")).hasSize(1);
    assertThat(lines(uncommented, "timeout: 2m")).hasSize(1);
    assertThat(assembled(uncommented).stages().get(1).digest())
        .isEqualTo(assembled(text).stages().get(1).digest());
  }

  @Test
  void theFileAndItsSchemaAreNoDocuments() throws IOException {
    write("letter.txt", LETTER);
    write("pipeline.yaml", "version: 1");
    PipelineDraft draft = draft(folder.resolve("pipeline.yaml"));

    assertThat(draft.text()).contains("exclude: [pipeline.yaml, pipeline.schema.json]");
    assertThat(draft.survey().files()).isEqualTo(1);
    assertThat(draft.schemaFile())
        .isEqualTo(folder.toAbsolutePath().resolve("pipeline.schema.json"));
  }

  @Test
  void aFileElsewhereNamesTheWayToTheFolder() throws IOException {
    write("my letters/letter.txt", LETTER);
    Path desk = Files.createDirectories(folder.resolve("desk"));
    PipelineDraft draft =
        PipelineDraft.of(folder.resolve("my letters"), desk.resolve("a b.yaml"), catalog);

    assertThat(draft.text())
        .contains("path: \"../my letters\"", "name: \"my letters\"", "$schema=./a%20b.schema.json")
        .doesNotContain("exclude: [a");
  }

  @Test
  void anOutputFolderThatIsTakenIsLeftAlone() throws IOException {
    write("letter.txt", LETTER);
    write("out/mine.txt", LETTER);
    assertThat(draft(folder.resolve("pipeline.yaml")).text()).contains("output: ./copydesk-out");
    Files.createDirectory(folder.resolve("out/.copydesk"));
    assertThat(draft(folder.resolve("pipeline.yaml")).text()).contains("output: ./out ");
  }

  @Test
  void scansOtherLanguagesAndWhatNobodyReadsAreMentioned() throws IOException {
    write("letter.txt", LETTER);
    write(
        "brief.txt", "Der Stadtrat hat am Montag beschlossen, die Brücke nicht mehr zu sanieren.");
    write("tool.exe", "MZ");
    Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    PipelineDraft draft = draft(folder.resolve("pipeline.yaml"));

    assertThat(draft.text()).contains("ocr: on", "Nobody here reads .exe", "1 in 'de'", "2 .txt, ");
    assertThat(draft.sample().languages()).containsEntry("de", 1).containsEntry("en", 1);
  }

  @Test
  void namesThatWouldBreakTheFileAreWrittenSoThatTheyDoNot() throws IOException {
    Path odd = folder.resolve("it's [\"odd\"] #1: no");
    Files.createDirectories(odd);
    Files.write(odd.resolve("a.txt"), LETTER.getBytes(StandardCharsets.UTF_8));
    PipelineDraft draft = PipelineDraft.of(odd, folder.resolve("pipeline.yaml"), catalog);

    assertThat(assembled(draft.text()).name()).isEqualTo("it's [\"odd\"] #1: no");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> PipelineDraft.of(folder.resolve("none"), folder.resolve("p.yaml"), catalog))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none");
  }

  /** The least words. */
  record Words(@Description("The fewest words.") @Default("3") int min) {}

  /** Where a server is. */
  record Server(@Description("Where it is.") String address) {}

  private record Part<S extends Record>(String name, Class<S> settingsType, Descriptor descriptor)
      implements StageFactory<S> {
    @Override
    public Descriptor describe(S settings) {
      return descriptor;
    }

    @Override
    public Stage create(S settings, ComponentContext context) {
      return document -> document;
    }
  }

  private static final class Lines implements ExporterFactory<NoSettings> {
    @Override
    public String name() {
      return "lines";
    }

    @Override
    public Class<NoSettings> settingsType() {
      return NoSettings.class;
    }

    @Override
    public Descriptor describe(NoSettings settings) {
      return Descriptor.of("Writes lines.");
    }

    @Override
    public Exporter create(NoSettings settings, Path output, ComponentContext context) {
      throw new IllegalStateException("Nothing is exported here.");
    }
  }
}
