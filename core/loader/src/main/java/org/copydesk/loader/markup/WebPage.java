package org.copydesk.loader.markup;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.markup.article.Article;
import org.copydesk.loader.markup.article.LayoutTables;
import org.copydesk.loader.markup.facts.Headline;
import org.copydesk.loader.markup.facts.LinkedJson;
import org.copydesk.loader.markup.facts.PageFacts;
import org.copydesk.loader.structure.TextBuilder;
import org.copydesk.loader.structure.WhiteSpace;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** A web page: its text, or the article in it. */
public final class WebPage {

  private static final String REPLIES =
      "blockquote[type=cite], blockquote.gmail_quote, div.gmail_quote, div.yahoo_quoted,"
          + " div.moz-cite-prefix, div#divRplyFwdMsg, div.OutlookMessageHeader";

  private static final String CAPTIONS =
      "p.wp-caption-text, div.wp-caption-text, figure p.caption, div.image-caption";

  private static final int DEEPEST = 512;

  private final Document page;
  private final LinkedJson linked;

  private WebPage(Document page) {
    this.page = page;
    this.linked = LinkedJson.of(page);
  }

  /** Parses a page, however badly formed. */
  public static WebPage of(String html) {
    Document page = Jsoup.parse(html);
    Hidden.remove(page);
    return new WebPage(page);
  }

  /**
   * Parses a chapter of a book, in which an empty element such as {@code <title/>} has no end of
   * its own.
   */
  public static WebPage ofChapter(String xhtml) {
    Document page = Jsoup.parse(xhtml, "", xmlParser());
    Hidden.remove(page);
    return new WebPage(page);
  }

  /**
   * Returns a parser that, like the one of web pages, opens only so many elements in each other.
   */
  public static Parser xmlParser() {
    return Parser.xmlParser().setMaxDepth(DEEPEST);
  }

  /** Returns what the page says of itself. */
  public PageFacts facts() {
    return PageFacts.of(page, linked);
  }

  /** Writes everything that can be seen, menus too; the page's headline becomes its title. */
  public void writeAll(TextBuilder builder) {
    Element headline = Headline.of(page);
    write(page.body(), Set.of(), headline, builder);
  }

  /** Writes everything that can be seen, headings as they stand. */
  public void writeBody(TextBuilder builder) {
    write(page.body(), Set.of(), null, builder);
  }

  /**
   * Writes the article.
   *
   * @param always whether to write it even when it is a small share of the page
   * @return about how many characters of the page it leaves out; empty if none was found, and so
   *     nothing written
   */
  public OptionalInt writeArticle(TextBuilder builder, boolean always) {
    Article article = Article.in(page, linked);
    if (article == null || !always && article.isSmall()) {
      return OptionalInt.empty();
    }
    Element headline = Headline.of(page);
    Element inside = headline == null ? null : Headline.like(headline.text(), article.element());
    String title = headline == null ? facts().title() : headline.text();
    if (inside == null && title != null && !title.isBlank()) {
      builder.open(SectionKind.TITLE, 0).text(title).close();
    }
    write(article.element(), article.without(), inside, builder);
    return OptionalInt.of(article.cut());
  }

  /** Writes the body of a mail, in which what it repeats of another mail is told apart. */
  public void writeMail(TextBuilder builder) {
    page.select(REPLIES).forEach(reply -> reply.attr("class", Markup.QUOTED_REPLY_CLASS));
    write(page.body(), Set.of(), null, builder);
  }

  private static void write(
      Element root, Set<Node> without, @Nullable Element headline, TextBuilder builder) {
    if (headline != null) {
      headline.attr("class", Markup.TITLE_CLASS).tagName("h1");
    }
    LayoutTables.flatten(root);
    RaisedDigits.keepApart(root);
    root.select("thead td").forEach(cell -> cell.tagName("th"));
    root.select(CAPTIONS).forEach(caption -> caption.tagName("figcaption"));
    Markup markup = new Markup(builder, Markup.Dialect.WEB, WhiteSpace.FOLD);
    root.filter(new Walk(markup, without));
  }

  /** Goes through the tree without recursion, however deep it is. */
  private record Walk(Markup markup, Set<Node> without) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (without.contains(node)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (node instanceof TextNode text) {
        markup.text(text.getWholeText());
      } else if (node instanceof Element element) {
        markup.open(name(element), element::attr);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        markup.close(name(element));
      }
      return FilterResult.CONTINUE;
    }

    private static String name(Element element) {
      return element.normalName().toLowerCase(Locale.ROOT);
    }
  }
}
