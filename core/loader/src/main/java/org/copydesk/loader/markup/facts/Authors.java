package org.copydesk.loader.markup.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds who wrote a page: the first place that names somebody is believed. */
final class Authors {

  private static final List<String> NAMES =
      List.of(
          "author",
          "article:author",
          "og:article:author",
          "book:author",
          "byl",
          "byline",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "citation_author",
          "authors",
          "creator",
          "article.author",
          "twitter:data1");
  private static final String ITEMS = "[itemprop~=^(?:author|creator)$]";
  private static final String LINKS = "a[rel~=(^|\\s)author(\\s|$)], [rel=author]";
  private static final String BYLINES =
      "[class~=(?i)(^|[^a-z])by-?line], [data-component~=byline], [class~=(?i)author-?name],"
          + " [class~=(?i)(^|[^a-z])authors?([^a-z]|$)], [id~=(?i)^byline], address[class~=author]";
  private static final int MOST_BYLINES = 8;

  private final Document page;
  private final Metas metas;
  private final LinkedJson linked;

  private Authors(Document page, Metas metas, LinkedJson linked) {
    this.page = page;
    this.metas = metas;
    this.linked = linked;
  }

  static List<String> of(Document page, Metas metas, LinkedJson linked) {
    Authors authors = new Authors(page, metas, linked);
    List<Supplier<List<String>>> places =
        List.of(authors::linked, authors::metas, authors::items, authors::links, authors::bylines);
    for (Supplier<List<String>> place : places) {
      List<String> names = place.get();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private List<String> linked() {
    for (JsonNode article : linked.articles().toList()) {
      Set<String> names = new LinkedHashSet<>();
      for (String key : List.of("author", "creator")) {
        if (names.isEmpty()) {
          addNames(article.get(key), names, true);
        }
      }
      if (!names.isEmpty()) {
        return List.copyOf(names);
      }
    }
    return List.of();
  }

  /** An author is a text, an object with a name, a reference to one, or several of these. */
  private void addNames(@Nullable JsonNode author, Set<String> names, boolean follow) {
    if (author == null) {
      return;
    }
    if (author.isArray()) {
      author.forEach(one -> addNames(one, names, follow));
    } else if (author.isObject() && author.get("name") != null) {
      addNames(author.get("name"), names, false);
    } else if (author.isObject() && follow) {
      String id = author.path("@id").asString("");
      linked.things().stream()
          .filter(thing -> thing.has("name") && thing.path("@id").asString("").equals(id))
          .findFirst()
          .ifPresent(thing -> addNames(thing, names, false));
    } else {
      Json.texts(author).forEach(text -> names.addAll(person(text)));
    }
  }

  private List<String> metas() {
    Set<String> names = new LinkedHashSet<>();
    for (String name : NAMES) {
      boolean about = !name.equals("twitter:data1") || isWriter(metas.all("twitter:label1"));
      for (String value : about ? metas.all(name) : List.<String>of()) {
        names.addAll(person(value));
      }
      if (!names.isEmpty()) {
        break;
      }
    }
    return List.copyOf(names);
  }

  private static boolean isWriter(List<String> labels) {
    return labels.stream()
        .anyMatch(label -> label.matches("(?iu).*(written|author|von|par|por).*"));
  }

  /** Names of one or two words, the family name first: 'Doe, Jane'. */
  private static List<String> person(String text) {
    String[] parts = text.strip().split("\\s*,\\s*");
    boolean turned = parts.length == 2 && !parts[0].contains(" ") && !parts[1].contains(" ");
    return Byline.names(turned ? parts[1] + " " + parts[0] : text);
  }

  private List<String> items() {
    Set<String> names = new LinkedHashSet<>();
    for (Element item : page.select(ITEMS)) {
      Element name = item.selectFirst("[itemprop=name]");
      String content = name == null ? item.attr("content") : name.attr("content");
      String text = name == null ? item.text() : name.text();
      names.addAll(person(content.isBlank() ? text : content));
    }
    return List.copyOf(names);
  }

  private List<String> links() {
    Set<String> names = new LinkedHashSet<>();
    page.select(LINKS).forEach(link -> names.addAll(Byline.names(link.text())));
    return List.copyOf(names);
  }

  private List<String> bylines() {
    List<Element> bylines = new ArrayList<>(page.select(BYLINES));
    for (Element byline : bylines.subList(0, Math.min(MOST_BYLINES, bylines.size()))) {
      List<String> names = Byline.names(byline.text());
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }
}
