package org.copydesk.loader.markup.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param title null when it has none
 * @param language as declared, an ISO 639-1 code; null when it is not
 * @param authors in order
 * @param published the date or instant as it stands there, null when unknown
 * @param publisher null when unknown
 */
public record PageFacts(
    @Nullable String title,
    @Nullable String language,
    List<String> authors,
    @Nullable String published,
    @Nullable String publisher) {

  private static final Pattern LINKED_DATE =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?"
              + "(?:Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:[-_].*)?");

  public static PageFacts of(Document page) {
    String title = first(meta(page, "og:title"), headline(page), page.title());
    return new PageFacts(
        title,
        language(page),
        authors(page),
        published(page),
        first(meta(page, "og:site_name"), meta(page, "application-name")));
  }

  private static @Nullable String headline(Document page) {
    Element headline = Headline.of(page);
    return headline == null ? null : headline.text();
  }

  private static @Nullable String language(Document page) {
    Matcher matcher = LANGUAGE.matcher(page.select("html").attr("lang").toLowerCase());
    return matcher.matches() ? matcher.group(1) : null;
  }

  private static List<String> authors(Document page) {
    List<String> authors = new ArrayList<>();
    for (Element meta : page.select("meta[name=author], meta[property=article:author]")) {
      String name = meta.attr("content").strip();
      if (!name.isEmpty() && !name.startsWith("http") && !authors.contains(name)) {
        authors.add(name);
      }
    }
    return authors;
  }

  private static @Nullable String published(Document page) {
    String date =
        first(
            meta(page, "article:published_time"),
            meta(page, "datePublished"),
            meta(page, "date"),
            meta(page, "dc.date"),
            linked(page),
            page.select("time[datetime]").attr("datetime"));
    return date != null && DATE.matcher(date).matches() ? date.replace(' ', 'T') : null;
  }

  private static @Nullable String linked(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = LINKED_DATE.matcher(script.data());
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          name.equalsIgnoreCase(meta.attr("property"))
              || name.equalsIgnoreCase(meta.attr("name"))
              || name.equalsIgnoreCase(meta.attr("itemprop"));
      if (named) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }
}
