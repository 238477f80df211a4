package org.copydesk.loader.markup.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much text stands in each element of a page. */
final class Weights {

  private static final Weight NOTHING = new Weight();

  private final Map<Element, Weight> weights = new IdentityHashMap<>();

  /** What one element holds, all that is inside included. */
  static final class Weight {
    private int text;
    private int linked;
    private int prose;
    private int blocks;

    int text() {
      return text;
    }

    /** Returns how many characters stand in blocks that may be prose, their links aside. */
    int prose() {
      return prose;
    }

    int blocks() {
      return blocks;
    }

    double linkShare() {
      return text == 0 ? 0 : (double) linked / text;
    }
  }

  /** Weighs what blocks stand in, up to a root. */
  static Weights of(List<Block> blocks, Element root) {
    Weights weights = new Weights();
    for (Block block : blocks) {
      Element element = block.element;
      while (element != null) {
        weights.add(block, element);
        element = element == root ? null : element.parent();
      }
    }
    return weights;
  }

  private void add(Block block, Element element) {
    Weight weight = weights.computeIfAbsent(element, any -> new Weight());
    weight.text += block.length();
    weight.linked += block.linked();
    weight.prose += block.isProse() ? block.length() - block.linked() : 0;
    weight.blocks++;
  }

  Weight of(Element element) {
    return weights.getOrDefault(element, NOTHING);
  }
}
