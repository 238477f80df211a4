package org.copydesk.loader.markup.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A run of text between two block borders: a paragraph, a heading, an item, a line of a menu. */
final class Block {

  /** Shorter ones say nothing of where an article stands. */
  private static final int SHORTEST_PROSE = 25;

  private static final double MOST_LINKED_PROSE = 0.5;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final String COMMAS = ",\u060C\uFF0C\u3001\uFE50\uFE51";

  final Element element;
  final List<TextNode> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int commas;

  Block(Element element) {
    this.element = element;
  }

  /** Adds a text node, its white space folded. */
  void add(TextNode node, boolean inLink) {
    nodes.add(node);
    String more = node.getWholeText();
    int before = text.length();
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        text.append(c);
        commas += COMMAS.indexOf(c) < 0 ? 0 : 1;
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    linked += inLink ? text.length() - before : 0;
  }

  String text() {
    return text.toString().strip();
  }

  /** Returns the innermost element of these names that it stands in, null for none. */
  @Nullable Element inside(Set<String> names) {
    Element outer = element;
    while (outer != null && !names.contains(outer.normalName())) {
      outer = outer.parent();
    }
    return outer;
  }

  int length() {
    return text.length();
  }

  int linked() {
    return linked;
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName());
  }

  boolean isHeading() {
    return HEADINGS.contains(element.normalName());
  }

  /** Tells whether somebody may have written it as a part of an article. */
  boolean isProse() {
    return length() >= SHORTEST_PROSE && !isHeading() && linkShare() < MOST_LINKED_PROSE;
  }

  /** Returns how much it speaks for what it stands in: its length and its commas. */
  double score() {
    return isProse() ? 1 + commas + Math.min(length() / 100.0, 3) : 0;
  }
}
