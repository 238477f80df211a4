package org.copydesk.bench.loading;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** Processor time of reading a list of files, rounds of two readers in turn in one process. */
final class Cost {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final List<Path> files;
  private final Patience peer;
  private final Patience own;
  private final Kinds kinds = new Kinds();
  private final List<Double> peerSeconds = new ArrayList<>();
  private final List<Double> ownSeconds = new ArrayList<>();

  Cost(List<Path> files, Patience peer, Patience own) {
    this.files = files;
    this.peer = peer;
    this.own = own;
  }

  /** Measures rounds; who goes first changes, and nothing before the first round counts. */
  void measure(int rounds) {
    for (int round = 0; round < rounds; round++) {
      if (round % 2 == 0) {
        peerSeconds.add(seconds(peer, kinds::addPeer));
        ownSeconds.add(seconds(own, kinds::addOwn));
      } else {
        ownSeconds.add(seconds(own, kinds::addOwn));
        peerSeconds.add(seconds(peer, kinds::addPeer));
      }
    }
  }

  /** Processor time of the whole process, so that collecting garbage counts as well. */
  private double seconds(Patience reader, ObjLongConsumer<Path> each) {
    System.gc();
    long before = SYSTEM.getProcessCpuTime();
    for (Path file : files) {
      each.accept(file, reader.time(file).nanoseconds());
    }
    return (SYSTEM.getProcessCpuTime() - before) / 1e9;
  }

  Kinds kinds() {
    return kinds;
  }

  double peerMedian() {
    return median(peerSeconds);
  }

  double ownMedian() {
    return median(ownSeconds);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
