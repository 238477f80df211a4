package org.copydesk.plugin.actors.tool;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copydesk.api.tool.Console;
import org.copydesk.plugin.actors.base.Candidate;
import org.copydesk.plugin.actors.base.Candidates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lookup",
    description = "Shows whom a name may stand for, the likeliest first.",
    footer = {
      "",
      "The score is each candidate's share of all that the words may stand for when nothing else",
      "is known. An id finds its entry.",
      "",
      "Example:",
      "  copydesk kb lookup Kabul -k actors.kb -k more.csv"
    })
final class LookupCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "A name, or an id.")
  private List<String> words = List.of();

  @Mixin private BaseOptions bases = new BaseOptions();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Shows no more candidates than these; 10 by default.")
  private int most = 10;

  LookupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String text = String.join(" ", words);
    List<Candidate> found = Candidates.of(text, bases.open(console.workingDirectory()));
    if (found.isEmpty()) {
      console.out().println("Nobody is called '" + Visible.of(text) + "'.");
    }
    found.stream().limit(most).forEach(this::print);
    if (found.size() > most) {
      console.out().println("and " + (found.size() - most) + " more; see --most");
    }
    return 0;
  }

  private void print(Candidate candidate) {
    EntryText text = new EntryText(candidate.known());
    String score = String.format(Locale.ROOT, "%.3f", candidate.score());
    console.out().println(score + "  " + text.title());
    console
        .out()
        .println("       " + text.by(candidate.alias()) + "; in " + bases.name(candidate.base()));
    text.details().forEach(line -> console.out().println("       " + line));
  }
}
