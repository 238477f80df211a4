package org.copydesk.loader.markup;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page. */
final class Article {

  /** Below this share of the page's words, menus aside, it is no article that the page is about. */
  private static final double SMALL_SHARE = 0.25;

  private static final int SHORTEST = 140;

  /** Pages that people wrote stay far below; finding articles costs depth times length. */
  private static final int DEEPEST = 200;

  /** Links are made absolute against it; nothing is fetched. */
  private static final String BASE = "https://page.invalid/";

  private Article() {}

  /**
   * Returns a copy of the article, cleaned of menus, forms and the like.
   *
   * @param always whether a small share of the page will do
   * @return null when there is none
   */
  static @Nullable Element in(Document page, boolean always) {
    if (isDeeperThan(DEEPEST, page)) {
      return null;
    }
    Document bare = page.clone();
    Chrome.remove(bare);
    int rest = bare.body().text().length();
    Element article = new Readability4J(BASE, bare).parse().getArticleContent();
    int length = article == null ? 0 : article.text().length();
    boolean small = length < SHORTEST || length < SMALL_SHARE * rest;
    return length == 0 || small && !always ? null : article;
  }

  private static boolean isDeeperThan(int limit, Document page) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] > limit;
  }
}
