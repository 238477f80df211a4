package org.copydesk.loader.markup.facts;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the headline of a page. */
public final class Headline {

  private static final String CHROME =
      "nav, header:not(article header):not(main header), footer, aside";

  private static final int SHORTEST_LOWER = 12;

  private Headline() {}

  /**
   * Returns the first-level heading that the page's title begins with or that stands in its
   * article, null when there is none.
   */
  public static @Nullable Element of(Document page) {
    String title = page.title();
    Element first = null;
    for (Element heading : page.select("h1")) {
      String words = heading.text();
      if (!words.isBlank() && isPartOf(words, title)) {
        return heading;
      }
      boolean chrome = heading.closest(CHROME) != null;
      first = first == null && !words.isBlank() && !chrome ? heading : first;
    }
    return first == null ? lower(page) : first;
  }

  /** Pages without a first-level heading have their headline in another one. */
  private static @Nullable Element lower(Document page) {
    for (Element heading : page.select("h2, h3")) {
      if (heading.text().length() >= SHORTEST_LOWER && isPartOf(heading.text(), page.title())) {
        return heading;
      }
    }
    return null;
  }

  /** Returns the heading in an article that says the same as a headline, null for none. */
  public static @Nullable Element like(String headline, Element article) {
    for (Element heading : article.select("h1, h2, h3")) {
      if (plain(heading.text()).equals(plain(headline))) {
        return heading;
      }
    }
    return null;
  }

  private static boolean isPartOf(String words, String title) {
    return !title.isBlank() && plain(title).startsWith(plain(words));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
