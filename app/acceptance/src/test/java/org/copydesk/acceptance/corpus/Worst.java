package org.copydesk.acceptance.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.acceptance.corpus.Pairs.Pair;

/** The texts in which most is wrong, to look into first. */
final class Worst {

  private static final int SHOWN = 8;
  private static final int LONGEST = 60;

  private final List<Faults> texts = new ArrayList<>();

  private record Faults(String file, List<String> lines) {}

  void add(CorpusText text, List<Placed> gold, List<Placed> found, List<Pair> right) {
    List<Placed> met = right.stream().map(Pair::gold).toList();
    List<Placed> kept = right.stream().map(Pair::found).toList();
    List<String> lines = new ArrayList<>();
    gold.stream()
        .filter(quote -> !met.contains(quote))
        .forEach(quote -> lines.add("not found: " + told(quote, text)));
    found.stream()
        .filter(quote -> !kept.contains(quote))
        .forEach(quote -> lines.add("found, but not so: " + told(quote, text)));
    texts.add(new Faults(text.file(), lines));
  }

  private static String told(Placed quote, CorpusText text) {
    Speech speech = quote.speech();
    String words = joined(speech.parts(), text);
    String speaker = joined(speech.speaker(), text);
    return String.format("%s '%s', says '%s'", speech.kind(), words, speaker);
  }

  private static String joined(List<Range> ranges, CorpusText text) {
    String all = ranges.stream().map(r -> r.in(text.text())).collect(Collectors.joining(" … "));
    String line = all.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }

  /** Returns a few texts with their faults, the most first. */
  @Override
  public String toString() {
    return texts.stream()
        .sorted(Comparator.comparingInt((Faults f) -> f.lines().size()).reversed())
        .limit(Integer.getInteger("copydesk.worst", SHOWN))
        .filter(faults -> !faults.lines().isEmpty())
        .map(faults -> faults.file() + "\n    " + String.join("\n    ", faults.lines()))
        .collect(Collectors.joining("\n"));
  }
}
