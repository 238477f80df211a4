package org.copydesk.plugin.quotes.roles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.api.annotation.Span;
import org.jspecify.annotations.Nullable;

/** Gives each content of a paragraph its cue, contents around a cue to it both, and a source. */
final class Linker {

  private static final double NOT_BESIDE_CUE = 1.5;
  private static final double A_WORD_FROM_CUE = 0.025;
  private static final double WITHIN_CONTENT = 2;

  /** Below it a source is worse than none. */
  private static final double LOWEST = -5;

  private final Paragraph paragraph;
  private final List<Stretch> contents;
  private final List<Stretch> cues;
  private final List<Stretch> sources;
  private final Links toCues;
  private final Links toSources;
  private final List<Group> groups = new ArrayList<>();

  /**
   * Makes a linker.
   *
   * @param cues those of the paragraph and of the one before it
   * @param sources likewise
   */
  Linker(Paragraph paragraph, List<Stretch> contents, List<Stretch> cues, List<Stretch> sources) {
    this.paragraph = paragraph;
    this.contents = contents;
    this.cues = cues;
    this.sources = sources;
    this.toCues = Links.toCues(paragraph);
    this.toSources = Links.toSources(paragraph);
  }

  private record Pair(Stretch content, @Nullable Stretch cue, double score) {}

  List<Attributed> attributions() {
    Set<Stretch> open = new HashSet<>(contents);
    for (Pair pair : pairs()) {
      if (open.contains(pair.content()) && take(pair)) {
        open.remove(pair.content());
      }
    }
    groups.sort(Comparator.comparing(group -> group.first().span()));
    return groups.stream().map(this::attributed).toList();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Stretch content : contents) {
      pairs.add(new Pair(content, null, toCues.score(content, null)));
      for (Stretch cue : cues) {
        if (toCues.reach(content, cue)) {
          pairs.add(new Pair(content, cue, toCues.score(content, cue)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    return pairs;
  }

  /** Puts a content to a cue, unless the cue has another that it cannot be one quote with. */
  private boolean take(Pair pair) {
    for (Group group : groups) {
      if (pair.cue() != null && group.cue() == pair.cue()) {
        return group.join(pair.content());
      }
    }
    groups.add(new Group(paragraph, pair.content(), pair.cue()));
    return true;
  }

  private Attributed attributed(Group group) {
    @Nullable Stretch source = source(group);
    List<Span> parts = group.contents().stream().map(Stretch::span).toList();
    double edges = group.contents().stream().mapToDouble(Stretch::chance).min().orElse(0);
    Stretch first = group.first();
    double link = toSources.chance(first, source) * toCues.chance(first, group.cue());
    return new Attributed(parts, span(group.cue()), span(source), first.speech(), edges, link);
  }

  private @Nullable Stretch source(Group group) {
    Stretch first = group.first();
    @Nullable Stretch best = null;
    double highest = Math.max(LOWEST, toSources.score(first, null));
    for (Stretch source : sources) {
      double score = fit(first, source, group.cue());
      if (score > highest) {
        best = source;
        highest = score;
      }
    }
    return best;
  }

  /** How well a source fits a content and its cue: beside the cue, in its sentence. */
  private double fit(Stretch content, Stretch source, @Nullable Stretch cue) {
    double score = toSources.score(content, source);
    if (paragraph.holds(source)
        && source.begin() >= content.begin()
        && source.end() <= content.end()) {
      score -= WITHIN_CONTENT;
    }
    if (cue == null) {
      return score;
    }
    boolean same = paragraph.holds(source) == paragraph.holds(cue);
    boolean beside = same && (!paragraph.holds(cue) || paragraph.inOneSentence(source, cue));
    return score - (beside ? A_WORD_FROM_CUE * source.distance(cue) : NOT_BESIDE_CUE);
  }

  private static @Nullable Span span(@Nullable Stretch stretch) {
    return stretch == null ? null : stretch.span();
  }
}
