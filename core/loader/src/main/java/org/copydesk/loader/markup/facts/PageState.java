package org.copydesk.loader.markup.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The article of a page whose text stands in its scripts alone, as JSON. */
public final class PageState {

  private static final Set<String> NAMES =
      Set.of(
          "articlebody",
          "body",
          "bodyhtml",
          "content",
          "contenthtml",
          "html",
          "text",
          "fulltext",
          "story",
          "storybody",
          "rendered",
          "markup",
          "value",
          "paragraphs",
          "blocks",
          "elements",
          "components",
          "children",
          "sections");
  private static final int MOST_NODES = 200_000;
  private static final int SHORTEST = 400;
  private static final double FEWEST_SPACES = 0.08;

  private int nodes;
  private String longest = "";

  private PageState() {}

  /** Returns the longest text, which may be markup; null when there is none. */
  public static @Nullable String in(Document page) {
    PageState state = new PageState();
    for (Element script : page.select("script[type~=(?i)json]")) {
      JsonNode root = Json.read(script.data());
      if (root != null) {
        state.look(root);
      }
    }
    return state.longest.length() < SHORTEST ? null : state.longest;
  }

  private void look(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty() && nodes++ < MOST_NODES) {
      JsonNode node = open.pop();
      for (Map.Entry<String, JsonNode> property : node.properties()) {
        if (NAMES.contains(property.getKey().toLowerCase(java.util.Locale.ROOT))) {
          take(text(property.getValue()));
        }
      }
      node.forEach(open::push);
    }
  }

  private void take(String text) {
    long spaces = text.chars().filter(Character::isWhitespace).count();
    boolean ideographic = text.chars().anyMatch(Character::isIdeographic);
    boolean written = spaces > FEWEST_SPACES * text.length() || ideographic;
    longest = written && text.length() > longest.length() ? text : longest;
  }

  /** Returns a text, or the paragraphs of a list: its texts, or those of its members by name. */
  private String text(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    StringBuilder text = new StringBuilder();
    if (value.isArray()) {
      for (JsonNode member : value) {
        text.append(paragraph(member));
      }
    }
    return text.toString();
  }

  private static String paragraph(JsonNode member) {
    JsonNode text = member;
    for (String name : new String[] {"html", "text", "content", "value", "body"}) {
      JsonNode inner = member.get(name);
      text = text == member && inner != null && inner.isString() ? inner : text;
    }
    return text.isString() ? "<p>" + text.stringValue() + "</p>\n" : "";
  }
}
