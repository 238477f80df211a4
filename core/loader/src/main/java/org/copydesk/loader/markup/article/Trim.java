package org.copydesk.loader.markup.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Takes out what publishers put between, before and after the paragraphs of an article. */
final class Trim {

  private static final Names SMALL = Names.of("small-names.txt");
  private static final int SMALL_LENGTH = 120;
  private static final double MOST_LINKED = 0.8;
  private static final double MOST_LINKED_LIST = 0.6;
  private static final int LONG_ENOUGH = 80;
  private static final double TAIL_FROM = 0.4;

  /** From this share on a witness is taken to speak of the whole article. */
  private static final double MOST_WITNESSED = 0.7;

  private final List<Block> blocks;
  private final Weights weights;
  private final Map<Block, Boolean> cut = new IdentityHashMap<>();
  private final Map<Block, Boolean> kept = new IdentityHashMap<>();
  private int first;
  private int last;

  private Trim(List<Block> blocks, Element root) {
    this.blocks = blocks;
    this.weights = Weights.of(blocks, root);
    this.first = blocks.size();
    this.last = -1;
  }

  /** Returns the text nodes to leave out. */
  static Set<Node> of(List<Block> blocks, Element root, @Nullable Witness witness) {
    Trim trim = new Trim(blocks, root);
    if (witness != null) {
      trim.hear(witness);
    }
    trim.cutFurniture();
    trim.cutTail();
    trim.findEnds();
    trim.cutEnds();
    trim.cutEmptyHeadings();
    Set<Node> nodes = new HashSet<>();
    trim.cut.keySet().forEach(block -> nodes.addAll(block.nodes));
    return nodes;
  }

  private void cutFurniture() {
    for (Block block : blocks) {
      if (Furniture.isIn(block) || isLinkLine(block) || isSmallPrint(block)) {
        cut(block);
      }
    }
  }

  /** Notes what a publisher counts to the article, and cuts what stands around it. */
  private void hear(Witness witness) {
    int begin = blocks.size();
    int end = -1;
    int prose = 0;
    int known = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      prose += block.isProse() ? block.length() : 0;
      if (witness.has(block)) {
        kept.put(block, true);
        known += block.isProse() ? block.length() : 0;
        begin = Math.min(begin, i);
        end = i;
      }
    }
    if (known > MOST_WITNESSED * prose) {
      blocks.subList(0, Math.min(begin, blocks.size())).forEach(this::cut);
      blocks.subList(end + 1, blocks.size()).forEach(this::cut);
    }
  }

  private void cut(Block block) {
    if (!kept.containsKey(block)) {
      cut.put(block, true);
    }
  }

  private boolean isCut(Block block) {
    return cut.containsKey(block);
  }

  /** A paragraph that is one link leads to another article; so does a list of them. */
  private boolean isLinkLine(Block block) {
    if (block.isHeading()) {
      return false;
    }
    Element list = block.element.closest("ul, ol, dl, table");
    if (list == null || weights.of(list).blocks() == 0) {
      return block.linkShare() > MOST_LINKED;
    }
    return weights.of(list).linkShare() > MOST_LINKED_LIST;
  }

  private boolean isSmallPrint(Block block) {
    if (block.length() > SMALL_LENGTH || block.isHeading()) {
      return false;
    }
    Element element = block.element;
    for (int i = 0; i < 2 && element != null; i++) {
      boolean small = weights.of(element).text() <= SMALL_LENGTH;
      if (small && (SMALL.areIn(element) || element.normalName().equals("time"))) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }

  /** After a heading such as 'Related articles' nothing of the article comes any more. */
  private void cutTail() {
    int all = blocks.stream().mapToInt(Block::length).sum();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (before > TAIL_FROM * all && Furniture.beginsTail(block) && !goesOn(i, all - before)) {
        blocks.subList(i, blocks.size()).forEach(this::cut);
        return;
      }
      before += block.length();
    }
  }

  /** Tells whether long paragraphs without links make up most of the rest. */
  private boolean goesOn(int from, int rest) {
    int prose = 0;
    for (Block block : blocks.subList(from, blocks.size())) {
      boolean paragraph = block.length() > 2 * LONG_ENOUGH && block.linkShare() < 0.2;
      prose += paragraph && !isCut(block) ? block.length() : 0;
    }
    return prose > 0.8 * rest && prose > 1000;
  }

  private void findEnds() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!isCut(block) && block.isProse() && block.length() >= LONG_ENOUGH) {
        first = Math.min(first, i);
        last = i;
      }
    }
  }

  private void cutEnds() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean end = i < first || i > last;
      if (last >= 0 && end && !isCut(block) && Furniture.isEndMatter(block, i < first)) {
        cut(block);
      }
    }
  }

  /** A heading whose section was cut stands alone. */
  private void cutEmptyHeadings() {
    List<Block> open = new ArrayList<>();
    boolean gap = false;
    for (Block block : blocks) {
      if (isCut(block)) {
        gap = true;
      } else if (block.isHeading() && !block.element.normalName().equals("h1")) {
        if (gap) {
          open.forEach(this::cut);
        }
        open.clear();
        open.add(block);
        gap = false;
      } else {
        open.clear();
      }
    }
    open.forEach(this::cut);
  }
}
