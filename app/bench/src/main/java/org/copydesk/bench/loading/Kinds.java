package org.copydesk.bench.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.tika.Tika;

/** The processor time of two readers, kind by kind of file, over all rounds. */
final class Kinds {

  private final Tika tika = new Tika();
  private final Map<Path, String> kinds = new ConcurrentHashMap<>();
  private final Map<String, Kind> sums = new TreeMap<>();

  /** What the files of one media type took; times are of the reading threads alone. */
  static final class Kind {

    private final String name;
    private int readings;
    private long peer;
    private long own;

    private Kind(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }

    /** Returns how many files there are of it. */
    int files(int rounds) {
      return readings / rounds;
    }

    /** Returns milliseconds of a round. */
    double peer(int rounds) {
      return peer / 1e6 / rounds;
    }

    /** Returns milliseconds of a round. */
    double own(int rounds) {
      return own / 1e6 / rounds;
    }
  }

  void addPeer(Path file, long nanoseconds) {
    of(file).peer += nanoseconds;
  }

  void addOwn(Path file, long nanoseconds) {
    Kind kind = of(file);
    kind.own += nanoseconds;
    kind.readings++;
  }

  /** Returns the kinds, those first that cost us most beyond the peer. */
  List<Kind> byLoss() {
    return sums.values().stream()
        .sorted(Comparator.comparingLong(kind -> kind.peer - kind.own))
        .toList();
  }

  private Kind of(Path file) {
    return sums.computeIfAbsent(kinds.computeIfAbsent(file, this::detect), Kind::new);
  }

  private String detect(Path file) {
    try {
      return tika.detect(file);
    } catch (IOException e) {
      return "unreadable";
    }
  }
}
