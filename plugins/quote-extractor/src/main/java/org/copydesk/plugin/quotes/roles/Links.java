package org.copydesk.plugin.quotes.roles;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How well cues and sources fit a content, by the links of its first words. */
final class Links {

  /** A content may begin a word or two beside where the links stand: at its mark. */
  private static final int FIRST_WORDS = 3;

  private static final double UNLINKED = 0.02;
  private static final double OTHER_CLASS = 1;
  private static final double A_WORD_AWAY = 0.03;
  private static final int FAR = 40;

  private final Paragraph paragraph;
  private final Function<Word, List<Link>> links;

  private Links(Paragraph paragraph, Function<Word, List<Link>> links) {
    this.paragraph = paragraph;
    this.links = links;
  }

  static Links toCues(Paragraph paragraph) {
    return new Links(paragraph, Word::cues);
  }

  static Links toSources(Paragraph paragraph) {
    return new Links(paragraph, Word::sources);
  }

  /** How likely a content is linked to a stretch, or to none at all, from 0 to 1. */
  double chance(Stretch content, @Nullable Stretch target) {
    double highest = 0;
    int end = Math.min(content.end(), content.begin() + FIRST_WORDS);
    for (int i = content.begin(); i < end; i++) {
      int sum = 0;
      for (Link link : links.apply(paragraph.words().get(i))) {
        boolean meant = target == null ? link.at() < 0 : target.holds(link.at());
        sum += meant ? link.chance() : 0;
      }
      highest = Math.max(highest, sum / 1000.0);
    }
    return highest;
  }

  /** Whether a target is linked or near: what may be chosen at all. */
  boolean reach(Stretch content, Stretch target) {
    return distance(content, target) <= FAR || chance(content, target) > 0;
  }

  /** A score of a content and a target: the higher the better, at most 0. */
  double score(Stretch content, @Nullable Stretch target) {
    double linked = Math.log(UNLINKED + chance(content, target));
    if (target == null) {
      return linked;
    }
    double away = A_WORD_AWAY * Math.min(FAR, distance(content, target));
    return linked - away - (content.speech() == target.speech() ? 0 : OTHER_CLASS);
  }

  private int distance(Stretch content, Stretch target) {
    return paragraph.holds(target) ? content.distance(target) : FAR / 2;
  }
}
