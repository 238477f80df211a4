package org.copydesk.loader.markup.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells what stands around the paragraphs of an article in small print: dates, names, links.
 *
 * @param weights of the article's elements
 * @param mainline the article's paragraphs
 */
record SmallPrint(Weights weights, Mainline mainline) {

  private static final Names SMALL = Names.of("small-names.txt");
  private static final Names AUTHORS = Names.of("author-names.txt");
  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");
  private static final int SHORT = 120;
  private static final int LONGEST_PORTRAIT = 700;
  private static final double MOST_LINKED = 0.8;
  private static final double MOST_LINKED_LIST = 0.6;

  /** A paragraph that is one link leads to another article; so does a list of them. */
  boolean isLinks(Block block) {
    if (block.isHeading()) {
      return false;
    }
    Element list = block.inside(LISTS);
    if (list == null || weights.of(list).blocks() == 0) {
      return block.linkShare() > MOST_LINKED;
    }
    return weights.of(list).linkShare() > MOST_LINKED_LIST;
  }

  /** Tells whether its element, or one around it, says that it is small print. */
  boolean isIn(Block block, boolean end) {
    Element element = block.element;
    for (int i = 0; i < 3 && element != null && !mainline.isIn(element); i++) {
      int length = weights.of(element).text();
      boolean named = SMALL.areIn(element) || element.normalName().equals("time");
      if (named && length <= SHORT && i < 2 && !block.isHeading()) {
        return true;
      }
      if (end && length <= LONGEST_PORTRAIT && AUTHORS.areIn(element)) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }
}
