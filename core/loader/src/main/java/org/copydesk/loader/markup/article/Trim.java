package org.copydesk.loader.markup.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Takes out what publishers put between, before and after the paragraphs of an article. */
final class Trim {

  private static final double TAIL_FROM = 0.3;

  /**
   * Headings beyond so many are the page's own way of writing; looking at each costs its length.
   */
  private static final int MOST_TAILS = 20;

  /** A box with a heading such as 'Newsletter' is furniture up to this share of the article. */
  private static final double LARGE_SHARE = 0.3;

  /** From this share on a witness is taken to speak of the whole article. */
  private static final double MOST_WITNESSED = 0.7;

  private final List<Block> blocks;
  private final Element root;
  private final Weights weights;
  private final Mainline mainline;
  private final DataTables tables;
  private final Set<Block> cut = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());
  private int first;
  private int last;

  private Trim(List<Block> blocks, Element root) {
    this.blocks = blocks;
    this.root = root;
    this.weights = Weights.of(blocks, root);
    this.mainline = Mainline.of(blocks, root);
    this.tables = DataTables.in(root, mainline, weights);
    this.first = blocks.size();
    this.last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (mainline.has(blocks.get(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
  }

  /** Returns the text nodes to leave out. */
  static Set<Node> of(List<Block> blocks, Element root, @Nullable Witness witness) {
    Trim trim = new Trim(blocks, root);
    if (witness != null) {
      trim.hear(witness);
    }
    trim.cutFurniture();
    trim.cutBoxes();
    trim.cutTail();
    trim.cutEnds();
    trim.cutEmptyHeadings();
    Set<Node> nodes = new HashSet<>();
    trim.cut.forEach(block -> nodes.addAll(block.nodes));
    return nodes;
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
        kept.add(block);
        known += block.isProse() ? block.length() : 0;
        begin = Math.min(begin, i);
        end = i;
      }
    }
    if (known > MOST_WITNESSED * prose) {
      cut(blocks.subList(0, Math.min(begin, blocks.size())));
      cut(blocks.subList(end + 1, blocks.size()));
    }
  }

  private void cut(List<Block> some) {
    some.stream().filter(block -> !kept.contains(block)).forEach(cut::add);
  }

  private void cutFurniture() {
    SmallPrint small = new SmallPrint(weights, mainline);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean end = i < first || i > last;
      if (!tables.hold(block)
          && (Furniture.isIn(block) || small.isLinks(block) || small.isIn(block, end))) {
        cut(List.of(block));
      }
    }
  }

  /** A box with a heading such as 'Related' or 'Newsletter' has nothing of the article in it. */
  private void cutBoxes() {
    int most = (int) (LARGE_SHARE * weights.of(root).text());
    Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (Furniture.isHeadingOfBox(block) && !tables.hold(block) && !mainline.isIn(block.element)) {
        Element box = mainline.boxOf(block);
        if (box != block.element && (i > last || weights.of(box).text() <= most)) {
          boxes.add(box);
        }
      }
    }
    if (!boxes.isEmpty()) {
      cut(blocks.stream().filter(block -> isInOneOf(boxes, block)).toList());
    }
  }

  private static boolean isInOneOf(Set<Element> boxes, Block block) {
    Element element = block.element;
    while (element != null && !boxes.contains(element)) {
      element = element.parent();
    }
    return element != null;
  }

  /** After a heading such as 'Related articles' nothing of the article comes any more. */
  private void cutTail() {
    int all = weights.of(root).text();
    int before = 0;
    int tails = 0;
    for (int i = 0; i < blocks.size() && tails < MOST_TAILS; i++) {
      Block block = blocks.get(i);
      if (before > TAIL_FROM * all && Furniture.beginsTail(block) && !tables.hold(block)) {
        tails++;
        if (!goesOn(i)) {
          cut(blocks.subList(i, blocks.size()));
          return;
        }
      }
      before += block.length();
    }
  }

  /** Tells whether paragraphs come that are marked up like those before, in the same place. */
  private boolean goesOn(int from) {
    Set<Element> places = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Element parent = block.element.parent();
      Element outer = parent == null ? null : parent.parent();
      if (!mainline.has(block) || parent == null || outer == null) {
        continue;
      }
      if (i > from && (places.contains(parent) || places.contains(outer))) {
        return true;
      }
      if (i < from) {
        places.add(parent);
        places.add(outer);
      }
    }
    return false;
  }

  private void cutEnds() {
    for (int i = 0; i < blocks.size() && last >= 0; i++) {
      boolean end = i < first || i > last;
      Block block = blocks.get(i);
      if (end && !tables.hold(block) && Furniture.isEndMatter(block, i < first)) {
        cut(List.of(block));
      }
    }
  }

  /** A heading whose section was cut stands alone. */
  private void cutEmptyHeadings() {
    List<Block> open = new ArrayList<>();
    boolean gap = false;
    for (Block block : blocks) {
      if (cut.contains(block)) {
        gap = true;
      } else if (block.isHeading() && !block.element.normalName().equals("h1")) {
        if (gap) {
          cut(open);
        }
        open.clear();
        open.add(block);
        gap = false;
      } else {
        open.clear();
      }
    }
    cut(open);
  }
}
