package org.copydesk.cli.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text in inks into lines; a word too long for a line is broken between characters. */
final class Wrap {

  private static final String TAB = "    ";

  private final int width;
  private final List<Inked> lines = new ArrayList<>();
  private final List<Mark> line = new ArrayList<>();
  private final List<Mark> word = new ArrayList<>();
  private int lineWidth;
  private int wordWidth;

  /** A character as a reader sees it. */
  private record Mark(String text, Ink ink, int width) {}

  private Wrap(int width) {
    this.width = Math.max(2, width);
  }

  static List<Inked> lines(Inked text, int width) {
    Wrap wrap = new Wrap(width);
    for (Run run : text.runs()) {
      String plain = run.text().replace("\t", TAB);
      Columns.clusters(plain).forEach(c -> wrap.add(c, run.ink()));
    }
    wrap.endWord();
    wrap.endLine();
    return wrap.lines;
  }

  private void add(String cluster, Ink ink) {
    if (isBreak(cluster)) {
      endWord();
      endLine();
      return;
    }
    int columns = Columns.ofCluster(cluster);
    if (cluster.equals(" ")) {
      endWord();
      if (lineWidth < width) {
        line.add(new Mark(cluster, ink, columns));
        lineWidth++;
      }
      return;
    }
    if (wordWidth + columns > width) {
      endWord();
    }
    word.add(new Mark(cluster, ink, columns));
    wordWidth += columns;
  }

  private static boolean isBreak(String cluster) {
    return cluster.equals("\n")
        || cluster.equals("\r\n")
        || cluster.equals("\u2028")
        || cluster.equals("\u2029");
  }

  private void endWord() {
    if (lineWidth > 0 && lineWidth + wordWidth > width) {
      endLine();
    }
    line.addAll(word);
    lineWidth += wordWidth;
    word.clear();
    wordWidth = 0;
  }

  private void endLine() {
    int end = line.size();
    while (end > 0 && line.get(end - 1).text().equals(" ")) {
      end--;
    }
    InkedBuilder builder = new InkedBuilder();
    line.subList(0, end).forEach(mark -> builder.add(mark.text(), mark.ink()));
    lines.add(builder.toInked());
    line.clear();
    lineWidth = 0;
  }
}
