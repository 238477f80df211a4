package org.copydesk.plugin.actors.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.api.tool.Console;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.index.IndexFacts;
import org.copydesk.plugin.actors.reading.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    description = "Builds a knowledge base, one file that opens at once whatever its size.",
    footer = {"", "Example:", "  copydesk kb build actors.csv more.jsonl.gz -o actors.kb"})
final class BuildCommand implements Callable<Integer> {

  private static final double MEGA = 1e6;

  private final Console console;

  @Mixin private HelpOption help = new HelpOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files of entries. Of two entries with one id, the first stays.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write. One that is there is replaced when the new one is whole.")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What the files are; without it, what each begins with tells.")
  private @Nullable String format;

  @Option(
      names = "--strict",
      description = "Builds nothing when a row is wrong; without it, the others are taken.")
  private boolean strict;

  @Mixin private ChoiceOptions choice = new ChoiceOptions();

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files = inputs.stream().map(console.workingDirectory()::resolve).toList();
    Path target = console.workingDirectory().resolve(output);
    if (Files.isDirectory(target)) {
      throw misuse("'" + output + "' is a folder. Name the file to write.");
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw misuse("there is no file '" + file + "'.");
      }
      if (file.normalize().equals(target.normalize())) {
        throw misuse("'" + file + "' cannot be input and output. Name another file with -o.");
      }
    }
    Problems problems = new Problems(console.err());
    Building building = new Building(files, wantedFormat(), choice.choice(), problems);
    IndexFacts facts = building.build(target, strict);
    problems.end();
    if (facts == null) {
      throw new BadBaseException("Nothing was built, since rows are wrong and --strict is set.");
    }
    print(target, facts, problems);
    return 0;
  }

  private @Nullable Format wantedFormat() {
    if (format == null) {
      return null;
    }
    return Format.find(format)
        .orElseThrow(
            () -> misuse("'" + format + "' is no format. There are: " + Format.all() + "."));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void print(Path target, IndexFacts facts, Problems problems) {
    String size = String.format("%.1f MB", target.toFile().length() / MEGA);
    String left = problems.count() == 0 ? "" : "; " + Words.count(problems.count(), "problem");
    console
        .out()
        .println(
            target
                + ": "
                + Words.count(facts.entries(), "entry")
                + " with "
                + Words.count(facts.names(), "name")
                + ", "
                + size
                + left);
  }
}
