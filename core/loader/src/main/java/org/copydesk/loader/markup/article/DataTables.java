package org.copydesk.loader.markup.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The tables of data in an article, whose cells look like what publishers write around one: a year
 * like a date, 'Share' like a button.
 *
 * @param tables those that do not only arrange the page
 * @param mainline the article's paragraphs
 * @param weights of the article's elements
 */
record DataTables(Set<Element> tables, Mainline mainline, Weights weights) {

  private static final Set<String> TABLE = Set.of("table");

  /** With more of it in links it is a list of links, however it is set. */
  private static final double MOST_LINKED = 0.5;

  static DataTables in(Element root, Mainline mainline, Weights weights) {
    return new DataTables(LayoutTables.dataIn(root), mainline, weights);
  }

  /** Tells whether a block stands in one of them; what holds paragraphs of the article is none. */
  boolean hold(Block block) {
    Element table = block.inside(TABLE);
    return table != null
        && tables.contains(table)
        && !mainline.isIn(table)
        && weights.of(table).linkShare() < MOST_LINKED;
  }
}
