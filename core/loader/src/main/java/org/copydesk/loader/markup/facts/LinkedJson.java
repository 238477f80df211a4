package org.copydesk.loader.markup.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a page says of itself in JSON-LD.
 *
 * @param things every object in it, outer before inner
 */
public record LinkedJson(List<JsonNode> things) {

  private static final int MOST_THINGS = 5_000;
  private static final Set<String> ARTICLES = Set.of("blogposting", "report", "liveblogposting");
  private static final Set<String> THREADS =
      Set.of("discussionforumposting", "qapage", "question", "answer", "comment");

  /** Reads the scripts of a page; one that is no JSON counts for nothing. */
  public static LinkedJson of(Document page) {
    List<JsonNode> things = new ArrayList<>();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      JsonNode root = Json.read(script.data());
      if (root != null) {
        addAll(root, things);
      }
    }
    return new LinkedJson(List.copyOf(things));
  }

  private static void addAll(JsonNode root, List<JsonNode> things) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && things.size() < MOST_THINGS) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        things.add(node);
      }
      node.forEach(open::add);
    }
  }

  /** Returns the things that are articles, outer before inner. */
  public Stream<JsonNode> articles() {
    return things.stream().filter(thing -> isOneOf(thing, ARTICLES, "article"));
  }

  /** Tells whether the page is a thread of posts by several people. */
  public boolean isThread() {
    return things.stream().anyMatch(thing -> isOneOf(thing, THREADS, "forumposting"));
  }

  private static boolean isOneOf(JsonNode thing, Set<String> types, String ending) {
    return Json.texts(thing.get("@type")).stream()
        .map(type -> type.toLowerCase(Locale.ROOT))
        .anyMatch(type -> type.endsWith(ending) || types.contains(type));
  }

  /** Returns the text of the first article that gives it, null when none does. */
  public @Nullable String articleBody() {
    return articles()
        .flatMap(thing -> Json.texts(thing.get("articleBody")).stream())
        .findFirst()
        .orElse(null);
  }
}
