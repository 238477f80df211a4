package org.copydesk.bench.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench run FOLDER}: what whole runs cost, beside a program that uses bare Tika. */
@Command(
    name = "run",
    description = {
      "Runs Copydesk without stages over a folder, and a program that reads it with bare Tika, in turn:",
      "processor and wall time of their processes, children included, with and without their start.",
      "The start is what a run over a few small texts takes."
    },
    footer = {
      "",
      "Exit codes: 0 every run of Copydesk is within 1.15 times Tika's processor time, start aside;",
      "3 otherwise."
    },
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

  private static final double MOST = 1.15;
  private static final int MISSED = 3;

  private final PrintWriter out;

  @Parameters(paramLabel = "FOLDER", description = "The files, at any depth.")
  private Path folder = Path.of(".");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Rounds, of which the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--workers",
      paramLabel = "N",
      split = ",",
      description = "Numbers of workers, each a contestant (default: ${DEFAULT-VALUE}).")
  private List<Integer> workers = List.of(1);

  @Option(
      names = "--quick",
      description = "Run Tika with Java's quick compiler as well, with which Copydesk begins.")
  private boolean quick;

  @Option(
      names = "--threads",
      description = "Run each number of workers as threads of one process as well.")
  private boolean threads;

  @Option(
      names = "--output",
      paramLabel = "EXPORTER",
      description = "What is written (default: ${DEFAULT-VALUE}).")
  private String output = "csv";

  @Option(
      names = "--launcher",
      paramLabel = "FILE",
      defaultValue = "${sys:copydesk.launcher:-copydesk}",
      description = "The script that starts Copydesk (default: that of this checkout).")
  private Path launcher = Path.of("copydesk");

  /** Makes the command, which prints to {@code out}. */
  public RunCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!ChildTime.isKept()) {
      out.println("The processor time of other processes is only known on Linux.");
      return 1;
    }
    Path small = small();
    try {
      Match match = new Match(contestants(), folder, small);
      for (int round = 0; round < rounds; round++) {
        match.play(round);
        print(round + 1, match.scores());
      }
      return good(match.scores()) ? 0 : MISSED;
    } finally {
      Launch.delete(small);
    }
  }

  private List<Contestant> contestants() {
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(new TikaContestant(false));
    if (quick) {
      contestants.add(new TikaContestant(true));
    }
    for (int each : workers) {
      contestants.add(new CopydeskContestant(launcher, each, true, output));
      if (threads) {
        contestants.add(new CopydeskContestant(launcher, each, false, output));
      }
    }
    return contestants;
  }

  /** As many texts as the most workers, so that each has one to start with. */
  private Path small() throws IOException {
    Path small = Files.createTempDirectory("copydesk-bench-small");
    int most = workers.stream().mapToInt(Integer::intValue).max().orElse(1);
    for (int i = 1; i <= most; i++) {
      Files.writeString(
          small.resolve(i + ".txt"), "The ferry was " + i + " minutes late, the council said.\n");
    }
    return small;
  }

  private static boolean good(List<Match.Score> scores) {
    double most = MOST * scores.get(0).startAside().processor();
    return scores.stream().allMatch(score -> score.startAside().processor() <= most);
  }

  private void print(int rounds, List<Match.Score> scores) {
    say(
        "median of %d rounds       processor s   ratio   wall s   start aside: processor s   ratio   wall s",
        rounds);
    Match.Score peer = scores.get(0);
    for (Match.Score score : scores) {
      Spent whole = score.whole();
      Spent aside = score.startAside();
      say(
          "%-25s %11.2f %7.2f %8.2f %26.2f %7.2f %8.2f",
          score.name(),
          whole.processor(),
          whole.processor() / peer.whole().processor(),
          whole.wall(),
          aside.processor(),
          aside.processor() / peer.startAside().processor(),
          aside.wall());
    }
  }

  private void say(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
