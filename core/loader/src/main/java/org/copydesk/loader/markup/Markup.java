package org.copydesk.loader.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.copydesk.api.document.SectionKind;
import org.copydesk.loader.structure.TextBuilder;
import org.copydesk.loader.structure.WhiteSpace;

/** Tells a text builder what the elements of HTML mean. */
final class Markup {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "legend",
          "main",
          "menu",
          "nav",
          "ol",
          "option",
          "p",
          "section",
          "select",
          "summary",
          "tbody",
          "tfoot",
          "thead",
          "ul");
  private static final Set<String> EMBEDDED = Set.of("embedded", "package-entry");
  private static final Pattern FOOTNOTE = Pattern.compile("(?:doc-)?(?:footnote|endnote|rearnote)");

  /** Marks of a printed page in a text that has none: they stand amid the words. */
  private static final Pattern MARK = Pattern.compile("(?:doc-)?(?:noteref|backlink|pagebreak)");

  private static final Set<String> LISTS = Set.of("ul", "ol", "dir", "menu");

  /** What holds no text for a reader, or text that stands in the metadata already. */
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "map",
          "textarea",
          "datalist");

  private static final String OWN_CLASSES = "copydesk-";

  /** Marks what a mail repeats; the reader of web mail puts it there. */
  static final String QUOTED_REPLY_CLASS = OWN_CLASSES + "quoted-reply";

  /** Marks the headline of a page. */
  static final String TITLE_CLASS = OWN_CLASSES + "title";

  private final TextBuilder builder;
  private final Dialect dialect;

  /** What each open element did: how many blocks it opened. */
  private final Deque<Integer> opened = new ArrayDeque<>();

  private int unseen;
  private int listDepth;
  private final WhiteSpace usual;

  Markup(TextBuilder builder, Dialect dialect, WhiteSpace usual) {
    this.builder = builder;
    this.dialect = dialect;
    this.usual = usual;
    builder.setWhiteSpace(usual);
  }

  void open(String name, UnaryOperator<String> attributes) {
    if (unseen > 0 || isUnseen(name, attributes)) {
      unseen++;
      return;
    }
    opened.push(openBlocks(name, attributes));
  }

  void close(String name) {
    if (unseen > 0) {
      unseen--;
      return;
    }
    if (LISTS.contains(name)) {
      listDepth--;
    } else if (name.equals("pre")) {
      builder.setWhiteSpace(usual);
    }
    int blocks = opened.isEmpty() ? 0 : opened.pop();
    for (int i = 0; i < blocks; i++) {
      builder.close();
    }
  }

  void text(CharSequence text) {
    if (unseen == 0) {
      builder.text(text);
    }
  }

  private boolean isUnseen(String name, UnaryOperator<String> attributes) {
    // What Tika says of what is embedded is none of the document's words.
    return UNSEEN.contains(name)
        || MARK.matcher(role(attributes)).matches()
        || dialect == Dialect.TIKA
            && name.equals("div")
            && EMBEDDED.contains(attributes.apply("class"));
  }

  /** Classes mean something in what Tika writes, and anything at all in web pages. */
  private String style(UnaryOperator<String> attributes) {
    String style = attributes.apply("class").toLowerCase(Locale.ROOT);
    return dialect == Dialect.TIKA || style.startsWith(OWN_CLASSES) ? style : "";
  }

  /** What an element is for, in a page's words or a book's. */
  private static String role(UnaryOperator<String> attributes) {
    String role = attributes.apply("role");
    return role.isEmpty() ? attributes.apply("epub:type") : role;
  }

  private int openBlocks(String name, UnaryOperator<String> attributes) {
    String style = style(attributes);
    if (FOOTNOTE.matcher(role(attributes)).matches()) {
      builder.open(SectionKind.FOOTNOTE, 0);
      return 1;
    }
    if (dialect == Dialect.WEB && attributes.apply("role").equals("heading")) {
      openHeading("h" + level(attributes.apply("aria-level")), style);
      return 1;
    }
    switch (name) {
      case "br" -> builder.lineBreak();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> openHeading(name, style);
      case "li" -> builder.open(SectionKind.LIST_ITEM, Math.max(1, listDepth));
      case "p" -> openParagraph(style);
      case "div" -> openDivision(style);
      case "blockquote" -> openQuote(style, attributes);
      case "caption", "figcaption" -> builder.open(SectionKind.CAPTION, 0);
      case "table" -> builder.open(SectionKind.TABLE, 0);
      case "tr" -> builder.open(SectionKind.ROW, 0);
      case "td", "th" -> builder.open(SectionKind.CELL, 0, cell(name, attributes));
      case "pre" -> openPreformatted();
      default -> {
        return openOther(name);
      }
    }
    return name.equals("br") ? 0 : 1;
  }

  private int openOther(String name) {
    if (LISTS.contains(name)) {
      listDepth++;
    }
    if (BLOCKS.contains(name)) {
      builder.open();
      return 1;
    }
    return 0;
  }

  private void openHeading(String name, String style) {
    if (style.equals(TITLE_CLASS) || style.equals("title")) {
      builder.open(SectionKind.TITLE, 0);
    } else {
      builder.open(SectionKind.HEADING, name.charAt(1) - '0');
    }
  }

  private static String level(String said) {
    return said.matches("[1-6]") ? said : "2";
  }

  /** Tika hands on the style names of word processors. */
  private void openParagraph(String style) {
    if (style.startsWith("list_")) {
      builder.open(SectionKind.LIST_ITEM, 1);
    } else if (style.equals("caption")) {
      builder.open(SectionKind.CAPTION, 0);
    } else if (style.equals("quote") || style.equals("intense_quote")) {
      builder.open(SectionKind.BLOCK_QUOTE, 0);
    } else if (style.equals("subtitle")) {
      builder.open(SectionKind.HEADING, 2);
    } else {
      builder.open();
    }
  }

  private void openDivision(String style) {
    switch (style) {
      case "page", "slide", "slide-content", "sheet" -> builder.open(SectionKind.PAGE, 0);
      case QUOTED_REPLY_CLASS -> builder.open(SectionKind.QUOTED_REPLY, 0);
      default -> builder.open();
    }
  }

  private void openQuote(String style, UnaryOperator<String> attributes) {
    boolean reply = attributes.apply("type").equals("cite") || style.equals(QUOTED_REPLY_CLASS);
    builder.open(reply ? SectionKind.QUOTED_REPLY : SectionKind.BLOCK_QUOTE, 0);
  }

  private void openPreformatted() {
    builder.open();
    builder.setWhiteSpace(WhiteSpace.KEEP);
  }

  private static Map<String, String> cell(String name, UnaryOperator<String> attributes) {
    Map<String, String> facts = new HashMap<>();
    if (name.equals("th")) {
      facts.put("header", "true");
    }
    putSpan(facts, "column-span", attributes.apply("colspan"));
    putSpan(facts, "row-span", attributes.apply("rowspan"));
    return facts;
  }

  private static void putSpan(Map<String, String> facts, String key, String value) {
    if (value.matches("[1-9]\\d{0,4}") && !value.equals("1")) {
      facts.put(key, value);
    }
  }

  /** Whose markup it is. */
  enum Dialect {
    /** A web page's own. */
    WEB,
    /** What Tika writes of any other document. */
    TIKA
  }
}
