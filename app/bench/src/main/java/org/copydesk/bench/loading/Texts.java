package org.copydesk.bench.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares, file by file, what two readers gave. */
final class Texts {

  /** A file whose text is shorter by more than this share has lost something. */
  private static final double TOLERANCE = 0.01;

  private final List<Pair> pairs = new ArrayList<>();

  /**
   * The texts of one file.
   *
   * @param file where it stands
   * @param peer what Tika gave
   * @param own what Copydesk gave
   * @param peerLength characters of the peer's text
   * @param ownLength characters of our text
   * @param missing some words that the peer has in addition
   */
  record Pair(
      Path file, String peer, String own, long peerLength, long ownLength, List<String> missing) {

    /** Tells whether more than the tolerance is lost; what a web page loses is its menus. */
    boolean isShorter() {
      return ownLength < peerLength * (1 - TOLERANCE);
    }

    boolean isWebPage() {
      return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }
  }

  void add(Path file, Text peer, Text own, int words) {
    pairs.add(
        new Pair(
            file,
            peer.failure(),
            own.failure(),
            peer.length(),
            own.length(),
            peer.beyond(own, words)));
  }

  int files() {
    return pairs.size();
  }

  long readByPeer() {
    return pairs.stream().filter(pair -> pair.peerLength() > 0).count();
  }

  long readByUs() {
    return pairs.stream().filter(pair -> pair.ownLength() > 0).count();
  }

  /** Returns the files that lost text, web pages aside, the greatest loss first. */
  List<Pair> shorter() {
    return pairs.stream()
        .filter(pair -> pair.isShorter() && !pair.isWebPage())
        .sorted(
            (a, b) -> Long.compare(b.peerLength() - b.ownLength(), a.peerLength() - a.ownLength()))
        .toList();
  }

  long shorterWebPages() {
    return pairs.stream().filter(pair -> pair.isShorter() && pair.isWebPage()).count();
  }
}
