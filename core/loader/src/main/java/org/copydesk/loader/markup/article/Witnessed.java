package org.copydesk.loader.markup.article;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds what a witness speaks of. */
final class Witnessed {

  /** Where less of the witness stands on the page, it speaks of something else. */
  private static final double LEAST = 0.5;

  private static final double NEARLY_ALL = 0.9;

  private Witnessed() {}

  /** Returns the innermost element that holds nearly all that is witnessed, null for none. */
  static @Nullable Element element(List<Block> blocks, Element body, Witness witness) {
    List<Block> known = blocks.stream().filter(witness::has).toList();
    int length = known.stream().mapToInt(Block::length).sum();
    if (known.isEmpty() || length < LEAST * witness.length()) {
      return null;
    }
    Weights weights = Weights.of(known, body);
    Element element = longest(known).element;
    while (element != body && weights.of(element).text() < NEARLY_ALL * length) {
      Element parent = element.parent();
      element = parent == null ? body : parent;
    }
    return element;
  }

  private static Block longest(List<Block> blocks) {
    Block longest = blocks.get(0);
    for (Block block : blocks) {
      longest = block.length() > longest.length() ? block : longest;
    }
    return longest;
  }
}
