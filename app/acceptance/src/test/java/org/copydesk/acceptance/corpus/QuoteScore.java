package org.copydesk.acceptance.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.copydesk.acceptance.corpus.Pairs.Pair;

/**
 * How well quotes were found: found against gold, text by text.
 *
 * <p>Spans are compared word by word, without the signs at their ends. What answers to an optional
 * quote of the gold counts neither way.
 */
final class QuoteScore {

  private static final double NEARLY_THE_SAME = 0.8;
  private static final double HALF = 0.5;
  private static final double SURE = 0.9;

  private final Tally tally = new Tally();
  private final Worst worst = new Worst();

  /** Adds a text. */
  void add(CorpusText text, List<Speech> quotes) {
    Words words = Words.of(text.text());
    List<Placed> marked = Placed.all(text.quotes(), words);
    List<Placed> found =
        Placed.all(quotes, words).stream().filter(f -> !answersToOptional(f, marked)).toList();
    List<Placed> gold = marked.stream().filter(g -> !g.speech().optional()).toList();
    spans("span exact", hulls(gold), hulls(found));
    spans("fragment exact", fragments(gold), fragments(found));
    List<Pair> pairs = Pairs.of(gold, found, HALF);
    recall(gold, pairs);
    pairs.forEach(pair -> roles(pair, words));
    List<Pair> right = pairs.stream().filter(p -> near(p) && sameSpeaker(p, words)).toList();
    tally.f1("end to end", right.size(), found.size(), gold.size());
    confident(found, pairs);
    worst.add(text, gold, found, right);
  }

  Map<String, Double> figures() {
    return tally.percents();
  }

  Worst worst() {
    return worst;
  }

  private static boolean answersToOptional(Placed found, List<Placed> marked) {
    return marked.stream()
        .max(Comparator.comparingDouble(found::likeness))
        .filter(gold -> gold.speech().optional() && found.belongsTo(gold))
        .isPresent();
  }

  private static List<Range> hulls(List<Placed> quotes) {
    return quotes.stream().map(Placed::hull).toList();
  }

  private static List<Range> fragments(List<Placed> quotes) {
    return quotes.stream().flatMap(q -> q.fragments().stream()).map(Placed::hull).toList();
  }

  private void spans(String figure, List<Range> gold, List<Range> found) {
    List<Range> left = new ArrayList<>(gold);
    long same = found.stream().filter(left::remove).count();
    tally.f1(figure, same, found.size(), gold.size());
  }

  private void recall(List<Placed> gold, List<Pair> pairs) {
    List<Placed> near = pairs.stream().filter(QuoteScore::near).map(Pair::gold).toList();
    for (Placed one : gold) {
      tally.share("recall, " + one.speech().kind(), near.contains(one));
    }
  }

  private void roles(Pair pair, Words words) {
    Speech gold = pair.gold().speech();
    Speech found = pair.found().speech();
    if (!gold.speaker().isEmpty()) {
      tally.share("speaker, given match", meet(words, gold.speaker(), found.speaker()));
    }
    if (!gold.cue().isEmpty()) {
      tally.share("cue, given match", meet(words, gold.cue(), found.cue()));
    }
  }

  private void confident(List<Placed> found, List<Pair> pairs) {
    List<Placed> near = pairs.stream().filter(QuoteScore::near).map(Pair::found).toList();
    found.stream()
        .filter(quote -> quote.speech().confidence() > SURE)
        .forEach(quote -> tally.share("right of the confident", near.contains(quote)));
  }

  private static boolean near(Pair pair) {
    return pair.likeness() >= NEARLY_THE_SAME;
  }

  private static boolean sameSpeaker(Pair pair, Words words) {
    List<Range> gold = pair.gold().speech().speaker();
    List<Range> found = pair.found().speech().speaker();
    return gold.isEmpty() ? found.isEmpty() : meet(words, gold, found);
  }

  private static boolean meet(Words words, List<Range> gold, List<Range> found) {
    BitSet all = words.union(gold);
    return all.intersects(words.union(found));
  }
}
