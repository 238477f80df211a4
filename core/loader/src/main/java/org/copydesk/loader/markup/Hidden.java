package org.copydesk.loader.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what a page does not show.
 *
 * <p>What holds most of the page's words stays: the text behind an offer to subscribe, or a page
 * that shows itself by a script.
 */
final class Hidden implements NodeFilter {

  private static final Pattern STYLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Set<String> ROOTS = Set.of("html", "body", "main", "article");
  private static final double LARGE_SHARE = 0.3;

  private final int length;
  private @Nullable Element kept;

  private Hidden(Element body) {
    this.length = length(body);
  }

  static void remove(Document page) {
    page.body().filter(new Hidden(page.body()));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (kept != null || !(node instanceof Element element) || !isHidden(element)) {
      return FilterResult.CONTINUE;
    }
    if (length(element) > LARGE_SHARE * length) {
      kept = element;
      return FilterResult.CONTINUE;
    }
    return FilterResult.REMOVE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node == kept) {
      kept = null;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    if (ROOTS.contains(element.normalName())) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true") && element.selectFirst("p") == null
        || !style.isEmpty() && STYLE.matcher(style).find();
  }

  /** Returns how many characters stand in it, scripts aside. */
  private static int length(Element element) {
    int[] length = {0};
    element.traverse(
        (node, depth) -> length[0] += node instanceof TextNode text ? text.text().length() : 0);
    return length[0];
  }
}
