package org.copydesk.plugin.actors.tool;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.api.tool.Console;
import org.copydesk.plugin.actors.index.IndexEntries;
import org.copydesk.plugin.actors.index.IndexFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "info",
    description = "Tells what is in a built base: how many of each type, languages, made from.")
final class InfoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Bases that 'copydesk kb build' has built.")
  private List<Path> files = List.of();

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (Path file : files) {
      IndexEntries entries = IndexEntries.open(console.workingDirectory().resolve(file));
      print(file, entries.facts());
    }
    return 0;
  }

  private void print(Path file, IndexFacts facts) {
    String counts =
        Words.count(facts.entries(), "entry") + ", " + Words.count(facts.names(), "name");
    console.out().println(file + ": " + counts);
    facts.types().forEach((type, count) -> console.out().printf("  %,12d  %s%n", count, type));
    console.out().println("names by language:");
    facts.languages().forEach((code, count) -> console.out().printf("  %,12d  %s%n", count, code));
    console.out().println("made from:");
    for (IndexFacts.Source source : facts.madeFrom()) {
      console
          .out()
          .printf(
              "  %,12d  %s (%s, sha-256 %s)%n",
              source.entries(), Visible.of(source.file()), source.format(), source.sha256());
    }
  }
}
