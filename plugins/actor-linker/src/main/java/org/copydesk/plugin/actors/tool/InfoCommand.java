package org.copydesk.plugin.actors.tool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.api.tool.Console;
import org.copydesk.plugin.actors.base.BadBaseException;
import org.copydesk.plugin.actors.base.EntryReceiver;
import org.copydesk.plugin.actors.base.KnownEntry;
import org.copydesk.plugin.actors.index.IndexEntries;
import org.copydesk.plugin.actors.index.IndexFacts;
import org.copydesk.plugin.actors.reading.BundledEntries;
import org.copydesk.plugin.actors.reading.Choice;
import org.copydesk.plugin.actors.reading.EntryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "info",
    aliases = "list",
    description = "Tells what is in a base: how many of each type, languages, made from.")
final class InfoCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      paramLabel = "FILE",
      description = "Bases, built or plain; the one that comes with Copydesk without any.")
  private List<Path> files = new ArrayList<>();

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      Tally tally = new Tally();
      BundledEntries.read().all().forEach(tally::add);
      print("bundled", tally.facts(List.of()));
    }
    for (Path file : files) {
      print(file.toString(), facts(console.workingDirectory().resolve(file)));
    }
    return 0;
  }

  private IndexFacts facts(Path file) {
    try {
      return IndexEntries.isBuilt(file) ? IndexEntries.open(file).facts() : counted(file);
    } catch (IOException e) {
      throw new BadBaseException(
          "The knowledge base " + file + " cannot be read; is the path right? " + e);
    }
  }

  private IndexFacts counted(Path file) {
    Tally tally = new Tally();
    Problems problems = new Problems(console.err());
    EntryReceiver receiver =
        new EntryReceiver() {
          @Override
          public void entry(long line, KnownEntry known) {
            tally.add(known);
          }

          @Override
          public void problem(long line, String what) {
            problems.add(file, line, what);
          }
        };
    EntryFile read = EntryFile.read(file, null, Choice.DEFAULT, receiver);
    problems.end();
    String name = String.valueOf(file.getFileName());
    return tally.facts(
        List.of(
            new IndexFacts.Source(name, read.format().written(), read.sha256(), tally.entries())));
  }

  private void print(String name, IndexFacts facts) {
    PrintWriter out = console.out();
    String counts =
        Words.count(facts.entries(), "entry") + ", " + Words.count(facts.names(), "name");
    out.println(Visible.of(name) + ": " + counts);
    facts.types().forEach((type, count) -> out.printf("  %,12d  %s%n", count, type));
    out.println("names by language:");
    facts.languages().forEach((code, count) -> out.printf("  %,12d  %s%n", count, code));
    if (!facts.madeFrom().isEmpty()) {
      out.println("made from:");
    }
    for (IndexFacts.Source source : facts.madeFrom()) {
      String made = Visible.of(source.file()) + " (" + source.format() + ", sha-256 ";
      out.printf("  %,12d  %s%n", source.entries(), made + source.sha256() + ")");
    }
  }
}
