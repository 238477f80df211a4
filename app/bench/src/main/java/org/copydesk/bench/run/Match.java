package org.copydesk.bench.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rounds in which each contestant in turn reads the files, and a few small ones for its start. */
final class Match {

  private final Path files;
  private final Path small;
  private final List<Score> scores;

  /**
   * Makes a match that was not played.
   *
   * @param contestants who takes part
   * @param files the folder of files
   * @param small a folder of files so small that reading them is nothing but the start
   */
  Match(List<Contestant> contestants, Path files, Path small) {
    this.files = files;
    this.small = small;
    this.scores = contestants.stream().map(Score::new).toList();
  }

  /** What one contestant took, round by round. */
  static final class Score {

    private final Contestant contestant;
    private final List<Spent> whole = new ArrayList<>();
    private final List<Spent> start = new ArrayList<>();

    private Score(Contestant contestant) {
      this.contestant = contestant;
    }

    private void play(Path files, Path small) throws IOException, InterruptedException {
      start.add(Launch.measure(contestant, small));
      whole.add(Launch.measure(contestant, files));
    }

    String name() {
      return contestant.name();
    }

    Spent whole() {
      return Spent.median(whole);
    }

    Spent startAside() {
      return whole().minus(Spent.median(start));
    }
  }

  /** Plays a round; who goes first changes from round to round. */
  void play(int round) throws IOException, InterruptedException {
    for (int turn = 0; turn < scores.size(); turn++) {
      scores.get((round + turn) % scores.size()).play(files, small);
    }
  }

  /** Returns the scores in the order of the contestants. */
  List<Score> scores() {
    return scores;
  }
}
