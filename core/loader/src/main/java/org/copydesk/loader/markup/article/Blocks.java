package org.copydesk.loader.markup.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a page in their order, in one pass. */
final class Blocks implements NodeFilter {

  private static final Set<String> UNSEEN = Words.of("unseen-elements.txt");

  private final Set<Node> without;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private @Nullable Block block;
  private int links;
  private int breaks;

  private Blocks(Set<Node> without) {
    this.without = without;
  }

  /** Returns the blocks below an element, less what is left out. */
  static List<Block> of(Element root, Set<Node> without) {
    Blocks blocks = new Blocks(without);
    blocks.open.push(root);
    root.filter(blocks);
    return blocks.blocks;
  }

  /** Tells whether an element holds nothing for a reader. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (without.contains(node) || node instanceof Element element && isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        open.pop();
        block = null;
      }
      links -= element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (isBlock(element)) {
      open.push(element);
      block = null;
      breaks = 0;
    } else if (element.normalName().equals("br")) {
      breaks++;
    }
    links += element.normalName().equals("a") ? 1 : 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock();
  }

  private void add(TextNode text) {
    if (text.isBlank()) {
      return;
    }
    if (block == null || breaks > 1) {
      block = new Block(open.element());
      blocks.add(block);
    }
    breaks = 0;
    block.add(text, links > 0);
  }
}
