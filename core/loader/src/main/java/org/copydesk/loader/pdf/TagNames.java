package org.copydesk.loader.pdf;

import java.util.Locale;
import java.util.Map;
import org.copydesk.loader.pdf.Tag.Kind;
import org.jspecify.annotations.Nullable;

/** Knows the standard names of tags, and those of word processors' styles that mean the same. */
final class TagNames {

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("title", Kind.TITLE),
          Map.entry("h", Kind.HEADING),
          Map.entry("p", Kind.PARAGRAPH),
          Map.entry("toci", Kind.PARAGRAPH),
          Map.entry("bibentry", Kind.PARAGRAPH),
          Map.entry("l", Kind.LIST),
          Map.entry("li", Kind.ITEM),
          Map.entry("lbl", Kind.LABEL),
          Map.entry("lbody", Kind.GROUP),
          Map.entry("table", Kind.TABLE),
          Map.entry("tr", Kind.ROW),
          Map.entry("th", Kind.HEADER_CELL),
          Map.entry("td", Kind.CELL),
          Map.entry("caption", Kind.CAPTION),
          Map.entry("blockquote", Kind.QUOTE),
          Map.entry("quotations", Kind.QUOTE),
          Map.entry("note", Kind.NOTE),
          Map.entry("fenote", Kind.NOTE),
          Map.entry("footnote", Kind.NOTE),
          Map.entry("endnote", Kind.NOTE),
          Map.entry("document", Kind.GROUP),
          Map.entry("documentfragment", Kind.GROUP),
          Map.entry("part", Kind.GROUP),
          Map.entry("art", Kind.GROUP),
          Map.entry("sect", Kind.GROUP),
          Map.entry("div", Kind.GROUP),
          Map.entry("aside", Kind.GROUP),
          Map.entry("toc", Kind.GROUP),
          Map.entry("index", Kind.GROUP),
          Map.entry("nonstruct", Kind.GROUP),
          Map.entry("private", Kind.GROUP),
          Map.entry("thead", Kind.GROUP),
          Map.entry("tbody", Kind.GROUP),
          Map.entry("tfoot", Kind.GROUP),
          Map.entry("figure", Kind.GROUP),
          Map.entry("form", Kind.GROUP));

  private TagNames() {}

  /** Returns what a name means, null where it means nothing here. */
  static @Nullable Kind kind(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    return level(plain) > 0 ? Kind.HEADING : KINDS.get(plain);
  }

  /** Returns the level of a heading, 0 where the name has none. */
  static int level(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    if (plain.matches("h[1-9]|heading[ _]?[1-9]")) {
      return plain.charAt(plain.length() - 1) - '0';
    }
    return 0;
  }
}
