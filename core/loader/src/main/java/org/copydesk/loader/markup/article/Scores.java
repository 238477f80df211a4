package org.copydesk.loader.markup.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much each element of a page looks like the one that holds the article.
 *
 * <p>Each paragraph speaks for what it stands in, and the less the further out: the measure that
 * Arc90's Readability brought up, which most extractors share.
 */
final class Scores {

  private static final Names BODIES = Names.of("body-names.txt");
  private static final Names FURNITURE = Names.of("furniture-names.txt");
  private static final int LEVELS = 5;
  private static final double NAME = 25;

  private final Weights weights;
  private final Map<Element, Double> scores = new IdentityHashMap<>();

  private Scores(Weights weights) {
    this.weights = weights;
  }

  static Scores of(List<Block> blocks, Element root, Weights weights) {
    Scores scores = new Scores(weights);
    for (Block block : blocks) {
      scores.add(block, root);
    }
    return scores;
  }

  private void add(Block block, Element root) {
    double score = block.score();
    Element element = holder(block);
    for (int level = 0; level < LEVELS && score > 0 && element != null; level++) {
      double share = score / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
      Double old = scores.get(element);
      scores.put(element, share + (old == null ? start(element) : old));
      element = element == root ? null : element.parent();
    }
  }

  /** A paragraph stands in its parent; several in one element, parted by breaks, stand in it. */
  private @Nullable Element holder(Block block) {
    boolean several = weights.of(block.element).blocks() > 1;
    return several && !block.element.normalName().equals("p")
        ? block.element
        : block.element.parent();
  }

  private static double start(Element element) {
    double start =
        switch (element.normalName()) {
          case "article", "main" -> 10;
          case "div", "section" -> 5;
          case "ul", "ol", "dl", "dd", "dt", "li", "form", "address" -> -3;
          default -> 0;
        };
    return start + (isBody(element) ? NAME : 0) - (FURNITURE.areIn(element) ? NAME : 0);
  }

  /** Tells whether an element says that it holds the text of an article. */
  static boolean isBody(Element element) {
    return isArticleBody(element.attr("itemprop"))
        || isArticleBody(element.attr("property"))
        || BODIES.areIn(element);
  }

  private static boolean isArticleBody(String property) {
    return !property.isEmpty() && property.toLowerCase(Locale.ROOT).contains("articlebody");
  }

  double of(Element element) {
    double score = scores.getOrDefault(element, 0.0);
    return score * (1 - weights.of(element).linkShare());
  }

  /** Returns the element with the highest score, the first of equals; null where there is none. */
  @Nullable Element highest(List<Block> blocks) {
    Element highest = null;
    double most = 0;
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : blocks) {
      Element element = block.element;
      for (int level = 0; level <= LEVELS && element != null && seen.add(element); level++) {
        double score = of(element);
        if (score > most) {
          highest = element;
          most = score;
        }
        element = element.parent();
      }
    }
    return highest;
  }
}
