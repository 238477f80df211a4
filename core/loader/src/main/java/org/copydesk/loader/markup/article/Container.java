package org.copydesk.loader.markup.article;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The element that an article stands in.
 *
 * @param element the innermost one that holds all of it
 * @param strangers what else stands in it and is none of the article
 */
record Container(Element element, Set<Node> strangers) {

  /** What says of itself that it is the text is taken at its word from this share on. */
  private static final double MARKED_SHARE = 0.5;

  private static final double RELATED_SCORE = 0.2;
  private static final double MOST_LINKED = 0.25;
  private static final int LONG_ENOUGH = 80;
  private static final int SHORTEST = 140;
  private static final int LEVELS = 4;
  private static final Names LEADS = Names.of("lead-names.txt");
  private static final Set<String> BORDERS = Set.of("body", "main", "html");

  /** Finds it; null where nothing on a page looks like an article. */
  static @Nullable Container of(
      List<Block> blocks, Element body, @Nullable Element headline, @Nullable Witness witness) {
    Element known = witness == null ? null : Witnessed.element(blocks, body, witness);
    if (known != null) {
      return new Container(known, Set.of());
    }
    Weights weights = Weights.of(blocks, body);
    Scores scores = Scores.of(blocks, body, weights);
    Element highest = scores.highest(blocks);
    if (highest == null) {
      return null;
    }
    Element own = headline == null ? null : headline.closest("article");
    if (own != null && isOther(highest, own) && weights.of(own).prose() >= SHORTEST) {
      highest = scores.highest(blocks.stream().filter(block -> isIn(own, block)).toList());
    }
    return highest == null ? null : new Growth(weights, scores).from(marked(highest, weights));
  }

  /** Pages that go on and on hold several articles; the one with the page's headline counts. */
  private static boolean isOther(Element highest, Element own) {
    Element article = highest.closest("article");
    return article != null && article != own && article.selectFirst("h1, h2") != null;
  }

  private static boolean isIn(Element outer, Block block) {
    Element element = block.element;
    while (element != null && element != outer) {
      element = element.parent();
    }
    return element != null;
  }

  /** Prefers the element beside or inside the best one that says that it is the text. */
  private static Element marked(Element highest, Weights weights) {
    int enough = (int) (MARKED_SHARE * weights.of(highest).prose());
    Element best = null;
    for (Element outer = highest; outer != null; outer = outer.parent()) {
      if (Scores.isBody(outer) && !BORDERS.contains(outer.normalName())) {
        return outer;
      }
    }
    for (Element inner : highest.getAllElements()) {
      int prose = weights.of(inner).prose();
      if (prose > enough && Scores.isBody(inner) && (best == null)) {
        best = inner;
      }
    }
    return best == null ? highest : best;
  }

  /** Looks around an element for what belongs to it. */
  private record Growth(Weights weights, Scores scores) {

    Container from(Element start) {
      Element element = start;
      Set<Node> strangers = new HashSet<>();
      Container grown = new Container(start, Set.of());
      for (int level = 0; level < LEVELS && !BORDERS.contains(element.normalName()); level++) {
        Element parent = element.parent();
        if (parent == null) {
          break;
        }
        boolean more = false;
        Element inner = element;
        for (Node child : parent.childNodes()) {
          if (child == inner) {
            continue;
          }
          if (belongs(child, inner, start)) {
            more |= child instanceof Element other && weights.of(other).prose() >= LONG_ENOUGH;
          } else {
            strangers.add(child);
          }
        }
        element = parent;
        if (more) {
          grown = new Container(element, Collections.unmodifiableSet(new HashSet<>(strangers)));
        }
      }
      return grown;
    }

    private boolean belongs(Node node, Element inner, Element start) {
      if (!(node instanceof Element element)) {
        return true;
      }
      Weights.Weight weight = weights.of(element);
      if (weight.linkShare() > MOST_LINKED) {
        return false;
      }
      boolean same = !element.className().isEmpty() && isAlike(element, inner, true);
      boolean alike = isAlike(element, inner, false);
      boolean scored = scores.of(element) >= Math.max(10, RELATED_SCORE * scores.of(start));
      boolean paragraph =
          element.normalName().equals("p") && weight.prose() >= LONG_ENOUGH
              || weight.blocks() > 0 && Block.isHeading(element);
      boolean lead = LEADS.areIn(element);
      boolean belongs = (alike || scored || lead) && weight.prose() >= LONG_ENOUGH || same;
      return (belongs || paragraph) && !isArticle(element);
    }

    /** Pieces of one text have the same classes, or share one. */
    private static boolean isAlike(Element element, Element inner, boolean wholly) {
      return element.normalName().equals(inner.normalName())
          && (wholly
              ? element.className().equals(inner.className())
              : element.classNames().stream().anyMatch(inner::hasClass));
    }

    private static boolean isArticle(Element element) {
      return element.normalName().equals("article") || element.selectFirst("article") != null;
    }
  }
}
