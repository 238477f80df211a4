package org.copydesk.engine.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.engine.config.ConfigurationException;
import org.copydesk.engine.config.DefinitionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code broken/NAME.yaml} gives exactly what {@code broken/NAME.txt} says. */
class BrokenPipelineTest {

  static List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(broken())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrokenFileTellsAllItsFaultsWithTheirPlaces(String name) throws Exception {
    Path expected = broken().resolve(name + ".txt");
    String told = told(broken().resolve(name + ".yaml")).replace(broken() + "/", "") + "\n";
    String wanted = Files.exists(expected) ? Files.readString(expected) : "";
    if (!told.equals(wanted)) {
      Path actual = Path.of("target", "broken-pipelines", name + ".txt");
      Files.createDirectories(actual.getParent());
      Files.writeString(actual, told);
    }

    assertThat(told).isEqualTo(wanted);
  }

  @Test
  void thereIsAFileForEachKindOfFault() throws Exception {
    assertThat(names()).hasSizeGreaterThan(100);
  }

  @Test
  void aFolderIsNoPipelineFile(@TempDir Path folder) {
    assertThat(told(folder))
        .isEqualTo(
            folder + ": error: this is a folder. Name the pipeline file in it, a YAML file.");
  }

  @Test
  void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
    Path file = folder.resolve("pipeline.yaml");

    assertThat(told(file)).isEqualTo(file + ": error: there is no such file. Check the path.");
  }

  @Test
  void listsInListsInListsAreRefusedBeforeTheyTakeTheMachine(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("bomb.yaml"), "a: " + "[".repeat(200_000));

    assertThat(told(file)).contains("more than 32 deep");
  }

  @Test
  void dashesInDashesAreRefusedBeforeTheyTakeTheMachine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bomb.yaml"), "- ".repeat(200_000));

    assertThat(told(file)).contains("more than 32 deep");
  }

  @Test
  void aFileOfMoreThanAMebibyteIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("large.yaml"), "# x\n".repeat(300_000));

    assertThat(told(file))
        .endsWith("error: this file has more than 1 MiB, too much for a pipeline" + " file.");
  }

  private static String told(Path file) {
    ConfigurationException e =
        catchThrowableOfType(
            ConfigurationException.class,
            () -> Assembler.assemble(DefinitionReader.read(file), Newsroom.catalog()));
    assertThat(e).as("%s is refused", file).isNotNull();
    return e.getMessage();
  }

  private static Path broken() throws URISyntaxException {
    return Path.of(BrokenPipelineTest.class.getResource("broken").toURI());
  }
}
