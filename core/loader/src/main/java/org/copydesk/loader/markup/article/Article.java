package org.copydesk.loader.markup.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.loader.markup.facts.Headline;
import org.copydesk.loader.markup.facts.LinkedJson;
import org.copydesk.loader.markup.facts.PageState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The article in a page.
 *
 * @param element what holds it
 * @param without what stands in that element and is none of the article
 * @param length how many characters it has, about
 * @param rest how many characters of prose the page has beside it, menus and the like aside
 * @param cut how many characters of the page are left out
 * @param declared whether the page says that it is one article
 */
public record Article(
    Element element, Set<Node> without, int length, int rest, int cut, boolean declared) {

  /** Below this share of the page's words, menus aside, it is no article that the page is about. */
  private static final double SMALL_SHARE = 0.35;

  /** The same for a text that is long enough to be read for its own sake. */
  private static final double SMALL_SHARE_OF_LONG = 0.2;

  private static final int LONG = 1200;

  /** The same where a page says that it is one article. */
  private static final double SMALL_SHARE_OF_DECLARED = 0.12;

  /** Beside so many times its length of what readers wrote, a text is but the first of many. */
  private static final int DISCUSSED = 4;

  private static final int SHORTEST = 140;
  private static final int SHORTEST_DECLARED = 60;

  /** A page with less to see may have its text in its scripts. */
  private static final int SHORTEST_PAGE = 400;

  /** Pages that people wrote stay far below; finding articles costs depth times length. */
  private static final int DEEPEST = 200;

  /** What can be pressed or chosen, with words such as 'Copy' on it. */
  private static final String CONTROLS = "button, select, option, input";

  private static final String DECLARED =
      "meta[property=og:type][content~=(?i)article], meta[property^=article:published],"
          + " [itemprop~=(?i)articleBody], [itemtype~=(?i)(Article|BlogPosting)$]";

  /**
   * Finds the article, whatever its share of the page.
   *
   * @return null when there is none
   */
  public static @Nullable Article in(Document page, LinkedJson linked) {
    if (isDeeperThan(DEEPEST, page)) {
      return null;
    }
    Element body = page.body();
    Witness witness = Witness.of(linked.articleBody());
    List<Block> all = Blocks.of(body, Set.of());
    Set<Node> without = new HashSet<>(Chrome.in(page, all, witness));
    List<Block> blocks = Blocks.of(body, without);
    Container container = Container.of(blocks, body, Headline.of(page), witness);
    Article seen = container == null ? null : of(container, without, all, witness);
    if (seen != null) {
      boolean declared =
          !linked.isThread()
              && (linked.articles().findAny().isPresent() || page.selectFirst(DECLARED) != null);
      int rest = length(blocks) - seen.length();
      seen = new Article(seen.element(), seen.without(), seen.length(), rest, seen.cut(), declared);
    }
    return seen != null && seen.length() > SHORTEST_PAGE ? seen : longer(seen, told(page, linked));
  }

  private static @Nullable Article of(
      Container container, Set<Node> chrome, List<Block> all, @Nullable Witness witness) {
    Set<Node> without = new HashSet<>(chrome);
    without.addAll(container.strangers());
    List<Block> inside = Blocks.of(container.element(), without);
    without.addAll(Trim.of(inside, container.element(), witness));
    without.addAll(container.element().select(CONTROLS));
    int length = length(Blocks.of(container.element(), without));
    return length == 0
        ? null
        : new Article(container.element(), without, length, 0, length(all) - length, false);
  }

  /** Returns the article that stands in the page's data, null for none. */
  private static @Nullable Article told(Document page, LinkedJson linked) {
    String told = linked.articleBody();
    String state = PageState.in(page);
    String text = state != null && (told == null || state.length() > told.length()) ? state : told;
    if (text == null || text.length() < SHORTEST_PAGE) {
      return null;
    }
    String markup = text.contains("</") ? text : text.replace("<", "&lt;").replaceAll("\n+", "<p>");
    Element body = Jsoup.parseBodyFragment(markup).body();
    return new Article(body, Set.of(), length(Blocks.of(body, Set.of())), 0, 0, true);
  }

  private static @Nullable Article longer(@Nullable Article seen, @Nullable Article told) {
    return told != null && (seen == null || told.length() > 2 * seen.length()) ? told : seen;
  }

  /** Tells whether the page seems to be about something else: a list, a table, a discussion. */
  public boolean isSmall() {
    if (declared) {
      return length < SHORTEST_DECLARED || length < SMALL_SHARE_OF_DECLARED * (length + rest);
    }
    double share = length < LONG ? SMALL_SHARE : SMALL_SHARE_OF_LONG;
    return length < SHORTEST || length < share * (length + rest) || cut - rest > DISCUSSED * length;
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::length).sum();
  }

  private static boolean isDeeperThan(int limit, Document page) {
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] > limit;
  }
}
