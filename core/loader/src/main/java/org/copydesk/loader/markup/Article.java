package org.copydesk.loader.markup;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page. */
final class Article {

  /** What is no article, wherever it stands. */
  private static final String CHROME =
      "nav, footer, aside, form, script, style, noscript, template";

  /** Below this share of the page's words, menus aside, it is no article that the page is about. */
  private static final double SMALL_SHARE = 0.25;

  private static final int SHORTEST = 140;

  private Article() {}

  /**
   * Returns a copy of the article, cleaned of menus, forms and the like.
   *
   * @param always whether a small share of the page will do
   * @return null when there is none
   */
  static @Nullable Element in(Document page, boolean always) {
    Element article = new Readability4J("", page.clone()).parse().getArticleContent();
    if (article == null) {
      return null;
    }
    int length = article.text().length();
    if (always) {
      return length == 0 ? null : article;
    }
    Document rest = page.clone();
    rest.select(CHROME).remove();
    boolean small = length < SHORTEST || length < SMALL_SHARE * rest.body().text().length();
    return small ? null : article;
  }
}
