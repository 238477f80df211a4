package org.copydesk.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scripts are run by the shells themselves, where they are there. */
class ShellTest {

  @TempDir Path folder;

  static final class Names extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(List.of("linguistics", "quote-extractor", "quote-counter"));
    }
  }

  @Command(
      name = "copydesk",
      subcommands = {Run.class, Plugin.class})
  static final class Desk {}

  @Command(name = "run", description = "Runs a pipeline; it's quick: try it.")
  static final class Run {
    @Parameters(index = "0", paramLabel = "FILE.yaml")
    Path file = Path.of("");

    @Option(
        names = {"-o", "--output"},
        paramLabel = "DIR",
        description = "Write there.")
    Path output = Path.of("");

    @Option(names = "--stages", split = ",", completionCandidates = Names.class)
    List<String> stages = List.of();

    @Option(names = "--workers")
    int workers;

    @Option(names = "--quiet")
    boolean quiet;
  }

  @Command(name = "plugin", subcommands = Describe.class)
  static final class Plugin {}

  @Command(name = "describe")
  static final class Describe {
    @Parameters(index = "0", completionCandidates = Names.class)
    String name = "";
  }

  @BeforeEach
  void files() throws IOException {
    Files.createDirectory(folder.resolve("my letters"));
    Files.writeString(folder.resolve("pipeline.yaml"), "");
    Files.writeString(folder.resolve("letter.txt"), "");
  }

  private static boolean isThere(String shell) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, shell)));
  }

  private List<String> lines(String shell, String script) throws Exception {
    assumeTrue(isThere(shell), shell + " is not installed");
    Path file = Files.writeString(folder.resolve(".script"), script);
    Process process =
        new ProcessBuilder(shell, file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    byte[] bytes = process.getInputStream().readAllBytes();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new String(bytes, StandardCharsets.UTF_8).lines().sorted().toList();
  }

  private List<String> bash(String... words) throws Exception {
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      line.append(" '").append(word).append("'");
    }
    return lines(
        "bash",
        Shell.BASH.script(new CommandLine(new Desk()))
            + "\nCOMP_WORDS=(copydesk"
            + line
            + ")\nCOMP_CWORD="
            + words.length
            + "\n_copydesk\n((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"\n");
  }

  private List<String> fish(String line) throws Exception {
    return lines(
        "fish",
        Shell.FISH.script(new CommandLine(new Desk())) + "\ncomplete -C 'copydesk " + line + "'\n");
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    assertThat(bash("")).containsExactly("plugin", "run");
    assertThat(bash("plugin", "")).containsExactly("describe");
    assertThat(bash("run", "--")).containsExactly("--output", "--quiet", "--stages", "--workers");
    assertThat(bash("run", "pipeline.yaml", "--q")).containsExactly("--quiet");
  }

  @Test
  void bashCompletesPipelineFilesAndFolders() throws Exception {
    assertThat(bash("run", "")).containsExactly("my letters", "pipeline.yaml");
    assertThat(bash("run", "--output", "")).containsExactly("my letters");
    assertThat(bash("run", "--output", "=", "m")).containsExactly("my letters");
    assertThat(bash("run", "--workers", "")).isEmpty();
  }

  @Test
  void bashCompletesNamesAndListsOfThem() throws Exception {
    assertThat(bash("plugin", "describe", "quote-e")).containsExactly("quote-extractor");
    assertThat(bash("run", "--stages", "linguistics,quote-"))
        .containsExactly("linguistics,quote-counter", "linguistics,quote-extractor");
  }

  @Test
  void anOptionsValueIsNoCommand() throws Exception {
    assertThat(bash("run", "--output", "plugin", "--wo")).containsExactly("--workers");
  }

  @Test
  void fishCompletesTheSame() throws Exception {
    assertThat(fish("")).anyMatch(line -> line.startsWith("run\tRuns a pipeline; it's quick"));
    assertThat(fish("run --q")).anyMatch(line -> line.startsWith("--quiet"));
    assertThat(fish("plugin describe quote-e")).containsExactly("quote-extractor");
    assertThat(fish("run p")).anyMatch(line -> line.startsWith("pipeline.yaml"));
  }

  @Test
  void theScriptForZshIsWellFormed() throws Exception {
    assertThat(Shell.ZSH.script(new CommandLine(new Desk())))
        .startsWith("#compdef copydesk")
        .contains("'run:Runs a pipeline; it'\\''s quick: try it'")
        .contains("_values -s , value 'linguistics' 'quote-extractor' 'quote-counter'");
    assertThat(
            lines(
                "zsh", "compdef() { print $2; }\n" + Shell.ZSH.script(new CommandLine(new Desk()))))
        .containsExactly("copydesk");
  }
}
