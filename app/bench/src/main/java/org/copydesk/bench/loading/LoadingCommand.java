package org.copydesk.bench.loading;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench loading FOLDER}: what the loader reads, and what it costs, beside bare Tika. */
@Command(
    name = "loading",
    description = {
      "Reads every file below a folder with bare Tika and with Copydesk's loader, in one process:",
      "how many give text, which texts are more than 1% shorter than Tika's, and the processor time."
    },
    footer = {
      "",
      "Exit codes: 0 Copydesk reads as many files, no text is shorter (web pages aside) and the time",
      "is within 1.05; 3 otherwise."
    },
    mixinStandardHelpOptions = true)
public final class LoadingCommand implements Callable<Integer> {

  private static final double MOST = 1.05;
  private static final int MISSED = 3;

  private final PrintWriter out;

  @Parameters(paramLabel = "FOLDER", description = "The files, at any depth.")
  private Path folder = Path.of(".");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds to time; 0 compares texts only (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description = "Longest time for a file (default: ${DEFAULT-VALUE}).")
  private int limit = 60;

  @Option(
      names = "--words",
      paramLabel = "N",
      description =
          "How many of the missing words are shown of a file (default: ${DEFAULT-VALUE}).")
  private int words = 8;

  /** Makes the command, which prints to {@code out}. */
  public LoadingCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    Duration most = Duration.ofSeconds(limit);
    Patience tika = new Patience(new BareTika(), most);
    Patience own = new Patience(new CopydeskLoader(), most);
    Texts texts = new Texts();
    for (Path file : files) {
      texts.add(folder.relativize(file), tika.read(file), own.read(file), words);
    }
    print(texts);
    boolean good = texts.shorter().isEmpty() && texts.readByUs() >= texts.readByPeer();
    if (rounds > 0) {
      Cost cost = new Cost(files, tika, own);
      cost.measure(rounds);
      print(cost);
      good &= cost.ownMedian() <= MOST * cost.peerMedian();
    }
    return good ? 0 : MISSED;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void print(Texts texts) {
    for (Texts.Pair pair : texts.shorter()) {
      say("%8d of %8d  %s", pair.ownLength(), pair.peerLength(), pair.file());
      if (!pair.own().isEmpty()) {
        say("                      %s", pair.own());
      }
      say("                      missing: %s", String.join(" ", pair.missing()));
    }
    say("");
    say("files                     %8d", texts.files());
    say("give text, Tika           %8d", texts.readByPeer());
    say("give text, Copydesk       %8d", texts.readByUs());
    say("more than 1%% shorter      %8d", texts.shorter().size());
    say("  web pages beside them   %8d", texts.shorterWebPages());
  }

  private void print(Cost cost) {
    say("processor time, median of %d rounds after one to warm up", rounds);
    say("  Tika                    %8.2f s", cost.peerMedian());
    say("  Copydesk                %8.2f s", cost.ownMedian());
    say("  ratio                   %8.2f", cost.ownMedian() / cost.peerMedian());
    say("by kind, where Copydesk loses most first   files    Tika ms  Copydesk ms  ratio");
    for (Kinds.Kind kind : cost.kinds().byLoss()) {
      double peer = kind.peer(rounds);
      double own = kind.own(rounds);
      say(
          "  %-40s %6d %10.1f %12.1f %6.2f",
          kind.name(), kind.files(rounds), peer, own, own / peer);
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
