package org.copydesk.loader.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What surrounds an article on its page: menus, banners, forms, footers. */
final class Chrome {

  private static final String ELEMENTS =
      "nav, footer:not(blockquote footer), aside, form, dialog, button, script:not([type$=json]),"
          + " style, noscript, template, [role=navigation], [role=dialog], [role=search],"
          + " [role=contentinfo], [role=complementary]";
  private static final Set<String> NAMES = load("chrome-names.txt");

  /** A stretch with a larger share of the page's words than this is no mere frame. */
  private static final double LARGE_SHARE = 0.4;

  private static final double MENU_LINK_SHARE = 0.8;
  private static final int LONGEST_MENU_ITEM = 60;

  private Chrome() {}

  /** Takes it out of a page. */
  static void remove(Document page) {
    page.select(ELEMENTS).forEach(Element::remove);
    int length = page.body().text().length();
    for (Element element : page.body().select("[id], [class]")) {
      if (isNamed(element) && !holdsArticle(element, length)) {
        element.remove();
      }
    }
    for (Element list : page.body().select("ul, ol")) {
      if (isMenu(list)) {
        list.remove();
      }
    }
  }

  private static boolean isNamed(Element element) {
    boolean root = Set.of("body", "main", "article").contains(element.normalName());
    String names = element.id() + " " + element.className();
    return !root
        && Arrays.stream(names.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+"))
            .anyMatch(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean holdsArticle(Element element, int pageLength) {
    return element.text().length() > LARGE_SHARE * pageLength
        || !element.select("h1, article, main").isEmpty();
  }

  private static boolean isMenu(Element list) {
    int items = list.select("li").size();
    int length = list.text().length();
    int linked = list.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return items > 1
        && length < items * LONGEST_MENU_ITEM
        && linked > MENU_LINK_SHARE * length
        && list.closest("p, table") == null;
  }

  private static Set<String> load(String file) {
    InputStream in = Objects.requireNonNull(Chrome.class.getResourceAsStream(file), file);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
