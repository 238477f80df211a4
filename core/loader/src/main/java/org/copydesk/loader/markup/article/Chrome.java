package org.copydesk.loader.markup.article;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What surrounds an article on its page: menus, banners, forms, comments, footers. */
final class Chrome implements NodeFilter {

  private static final Names FURNITURE = Names.of("furniture-names.txt");
  private static final Names COMMENTS = Names.of("comment-names.txt");
  private static final Set<String> ELEMENTS =
      Set.of("nav", "footer", "aside", "form", "dialog", "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "dialog",
          "alertdialog",
          "search",
          "contentinfo",
          "complementary",
          "banner",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "alert",
          "status");
  private static final Set<String> ROOTS = Set.of("html", "body", "main", "h1");
  private static final Evaluator HEART =
      QueryParser.parse("h1, main, [role=main], [itemprop~=(?i)articleBody]");

  /** What holds a larger share of the page's prose than this is no mere frame. */
  private static final double LARGE_SHARE = 0.3;

  /** An article is longer than this, whatever its readers write below it. */
  private static final int SHORTEST_ARTICLE = 250;

  private final Weights weights;
  private final int prose;
  private final Set<Element> aroundHearts = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> found = new HashSet<>();

  private Chrome(Weights weights, Element body) {
    this.weights = weights;
    this.prose = weights.of(body).prose();
    body.select(HEART).forEach(this::protect);
  }

  private void protect(Element heart) {
    Element around = heart;
    while (around != null && aroundHearts.add(around)) {
      around = around.parent();
    }
  }

  /** Returns the outermost elements of a page that are none of its article. */
  static Set<Node> in(Document page, List<Block> blocks, @Nullable Witness witness) {
    Element body = page.body();
    Chrome chrome = new Chrome(Weights.of(blocks, body), body);
    if (witness != null) {
      blocks.stream()
          .filter(block -> block.isProse() && witness.has(block))
          .forEach(block -> chrome.protect(block.element));
    }
    body.filter(chrome);
    return chrome.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element) || ROOTS.contains(element.normalName())) {
      return FilterResult.CONTINUE;
    }
    if (weights.of(element).text() == 0) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isComments(element) || isFurniture(element)) {
      found.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isFurniture(Element element) {
    return !element.attr("role").startsWith("doc-")
        && (isMarked(element) || isNamed(element))
        && weights.of(element).prose() <= LARGE_SHARE * prose
        && !aroundHearts.contains(element);
  }

  private static boolean isMarked(Element element) {
    boolean quoted = element.normalName().equals("footer") && element.closest("blockquote") != null;
    return ELEMENTS.contains(element.normalName()) && !quoted
        || ROLES.contains(element.attr("role"));
  }

  /** The classes of a whole post often name its tags and categories. */
  private static boolean isNamed(Element element) {
    boolean post = element.hasClass("hentry") || element.hasClass("h-entry");
    return !post && FURNITURE.areIn(element);
  }

  /** Readers may write more than the author did. */
  private boolean isComments(Element element) {
    return COMMENTS.areIn(element)
        && !element.hasClass("hentry")
        && prose - weights.of(element).prose() > SHORTEST_ARTICLE
        && !aroundHearts.contains(element);
  }
}
