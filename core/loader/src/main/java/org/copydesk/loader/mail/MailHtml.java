package org.copydesk.loader.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.loader.structure.Replies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Marks what a mail in HTML repeats of other mails, in the one way that our reader knows. */
final class MailHtml {

  private static final List<Place> PLACES = Place.load();

  private final Document page;

  private MailHtml(Document page) {
    this.page = page;
  }

  /** Returns the page with {@code <blockquote type="cite">} around everything repeated. */
  static String marked(String html) {
    Document page = Jsoup.parse(html);
    MailHtml mail = new MailHtml(page);
    PLACES.forEach(mail::mark);
    page.select("blockquote[type=cite]").forEach(MailHtml::takeIntroduction);
    mail.markHeaders();
    page.select("blockquote[type=cite] *").forEach(MailHtml::flatten);
    return page.outerHtml();
  }

  /** A reply within a reply is part of it. */
  private static void flatten(Element inside) {
    inside.removeAttr("class").removeAttr("id");
    if (inside.nameIs("blockquote")) {
      inside.tagName("div").removeAttr("type");
    }
  }

  private void mark(Place place) {
    for (Element found : page.select(place.selector())) {
      wrap(found, place.rest());
    }
  }

  /** Outlook repeats a mail below its From, Sent and To, without any mark for programs. */
  private void markHeaders() {
    for (Element block : page.select("p, div")) {
      boolean inner = block.children().select("p, div").isEmpty();
      if (inner && Replies.isHeader(List.of(lines(block)))) {
        wrap(top(block), true);
        return;
      }
    }
  }

  /** What follows the header follows the outermost box that holds nothing else. */
  private static Element top(Element block) {
    Element top = block;
    Element parent = top.parent();
    while (parent != null
        && !parent.nameIs("body")
        && parent.firstElementChild() == top
        && parent.ownText().isBlank()) {
      top = parent;
      parent = top.parent();
    }
    return top;
  }

  private static String[] lines(Element block) {
    return block.wholeText().strip().split("\\s*\n\\s*", -1);
  }

  private static void wrap(Element first, boolean rest) {
    if (first.closest("blockquote[type=cite]") != null || first.parent() == null) {
      return;
    }
    Element quote = new Element("blockquote").attr("type", "cite");
    List<Node> repeated = new ArrayList<>(List.of(first));
    for (Node next = first.nextSibling(); rest && next != null; next = next.nextSibling()) {
      repeated.add(next);
    }
    first.before(quote);
    repeated.forEach(quote::appendChild);
  }

  /** 'On Monday, Mara wrote:' stands before the quote and belongs to it. */
  private static void takeIntroduction(Element quote) {
    Node before = before(quote);
    String words = before == null ? "" : words(before);
    if (before != null && Replies.isIntroduction(words.replaceAll("\\s+", " ").strip())) {
      quote.prependChild(before);
    }
  }

  private static @Nullable Node before(Element quote) {
    Node before = quote.previousSibling();
    while (before != null && words(before).isBlank()) {
      before = before.previousSibling();
    }
    return before;
  }

  private static String words(Node node) {
    return node instanceof Element element ? element.text() : node.nodeValue();
  }

  /**
   * Where mail programs put what they repeat.
   *
   * @param rest whether what follows is repeated as well
   */
  private record Place(String selector, boolean rest) {

    private static final String FILE = "reply-places.tsv";

    static List<Place> load() {
      InputStream in = Objects.requireNonNull(Place.class.getResourceAsStream(FILE), FILE);
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().filter(row -> !row.startsWith("#")).map(Place::of).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Place of(String row) {
      String[] columns = row.split("\t", 2);
      return new Place(columns[1], columns[0].equals("rest"));
    }
  }
}
