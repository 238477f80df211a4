package org.copydesk.loader.markup.article;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The paragraphs that make up the bulk of an article: those that are marked up alike.
 *
 * <p>Publishers write every paragraph of a text with the same elements and classes, and what they
 * put between with others.
 */
final class Mainline {

  private static final int LONG_ENOUGH = 60;
  private static final double MOST_LINKED = 0.3;

  /** Paragraphs that are marked up alike belong to it from this share of the words on. */
  private static final double LEAST_SHARE = 0.15;

  private final Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private Mainline() {}

  /** Finds it among blocks that stand in a root. */
  static Mainline of(List<Block> blocks, Element root) {
    Map<String, Integer> lengths = new HashMap<>();
    int all = 0;
    for (Block block : blocks) {
      if (isParagraph(block)) {
        lengths.merge(signature(block), block.length(), Integer::sum);
        all += block.length();
      }
    }
    Set<String> signatures = new HashSet<>();
    for (Map.Entry<String, Integer> length : lengths.entrySet()) {
      if (length.getValue() >= LEAST_SHARE * all) {
        signatures.add(length.getKey());
      }
    }
    Mainline mainline = new Mainline();
    for (Block block : blocks) {
      if (isParagraph(block) && signatures.contains(signature(block))) {
        mainline.add(block, root);
      }
    }
    return mainline;
  }

  private void add(Block block, Element root) {
    blocks.add(block);
    Element element = block.element;
    while (element != null && around.add(element) && element != root) {
      element = element.parent();
    }
  }

  private static boolean isParagraph(Block block) {
    return block.isProse() && block.length() >= LONG_ENOUGH && block.linkShare() < MOST_LINKED;
  }

  private static String signature(Block block) {
    Element parent = block.element.parent();
    return tag(block.element) + (parent == null ? "" : "<" + tag(parent));
  }

  private static String tag(Element element) {
    return element.normalName() + "." + element.className();
  }

  boolean has(Block block) {
    return blocks.contains(block);
  }

  /** Tells whether one of its paragraphs stands in an element. */
  boolean isIn(Element element) {
    return around.contains(element);
  }

  /** Returns the outermost element around a block in which none of its paragraphs stands. */
  Element boxOf(Block block) {
    Element box = block.element;
    Element parent = box.parent();
    while (parent != null && !isIn(parent)) {
      box = parent;
      parent = box.parent();
    }
    return box;
  }
}
