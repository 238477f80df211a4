package org.copydesk.loader.markup.facts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a page says of itself.
 *
 * @param title null when it has none
 * @param language as declared, an ISO 639-1 code; null when it is not
 * @param authors in order
 * @param published the date or instant in ISO 8601, null when unknown
 * @param modified the same of its last change
 * @param publisher null when unknown
 * @param section the part of the site that it stands in, null when unknown
 */
public record PageFacts(
    @Nullable String title,
    @Nullable String language,
    List<String> authors,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String publisher,
    @Nullable String section) {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "publication_date",
          "publish_date",
          "publish-date",
          "publishdate",
          "pubdate",
          "date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.date",
          "dcterms.created",
          "dc.date.created",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "citation_date",
          "article.published",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "datecreated",
          "created",
          "release_date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "lastmod",
          "last-modified",
          "revised");
  private static final String TIMES =
      "[itemprop~=datePublished], time[pubdate], article header time[datetime],"
          + " time[class~=(?i)publish|entry-date|posted], article time[datetime], time[datetime],"
          + " [class~=(?i)(^|[^a-z])(?:pub-?date|published|posted-on|entry-date|article-?date|dateline"
          + "|post-?date|date-?line|timestamp|date)([^a-z]|$)]";
  private static final int MOST_TIMES = 20;
  private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(\\d\\d?)/(\\d\\d?)/");
  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})(?:[-_].*)?");

  /** Reads them. */
  public static PageFacts of(Document page, LinkedJson linked) {
    Metas metas = Metas.of(page);
    Element headline = Headline.of(page);
    return new PageFacts(
        first(
            metas.first(List.of("og:title")),
            headline == null ? null : headline.text(),
            page.title(),
            linked(linked, "headline")),
        language(page, metas),
        Authors.of(page, metas, linked),
        published(page, metas, linked),
        first(Dates.in(linked(linked, "dateModified")), Dates.in(metas.first(MODIFIED))),
        first(metas.first(List.of("og:site_name", "application-name")), publisher(linked)),
        first(metas.first(List.of("article:section")), linked(linked, "articleSection")));
  }

  private static @Nullable String language(Document page, Metas metas) {
    String declared =
        first(
            page.select("html").attr("lang"),
            page.select("html").attr("xml:lang"),
            metas.first(List.of("og:locale", "language", "dc.language")));
    Matcher matcher = LANGUAGE.matcher(declared == null ? "" : declared.toLowerCase(Locale.ROOT));
    return matcher.matches() ? matcher.group(1) : null;
  }

  private static @Nullable String published(Document page, Metas metas, LinkedJson linked) {
    String said =
        first(
            Dates.in(linked(linked, "datePublished")),
            PUBLISHED.stream()
                .flatMap(name -> metas.all(name).stream())
                .map(Dates::in)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null),
            Dates.in(linked(linked, "dateCreated")));
    return said == null ? first(seen(page), address(page)) : said;
  }

  /** Returns the first date that a reader sees, null for none. */
  private static @Nullable String seen(Document page) {
    return page.select(TIMES).stream()
        .limit(MOST_TIMES)
        .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
        .map(Dates::in)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String address(Document page) {
    Matcher matcher = ADDRESS.matcher(page.select("link[rel=canonical]").attr("href"));
    return matcher.find()
        ? Dates.in(matcher.group(1) + "/" + matcher.group(2) + "/" + matcher.group(3))
        : null;
  }

  private static @Nullable String linked(LinkedJson linked, String key) {
    return linked
        .articles()
        .flatMap(thing -> Json.texts(thing.get(key)).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String publisher(LinkedJson linked) {
    return linked
        .articles()
        .map(thing -> thing.get("publisher"))
        .filter(Objects::nonNull)
        .map(publisher -> publisher.isObject() ? publisher.get("name") : publisher)
        .flatMap((JsonNode name) -> Json.texts(name).stream())
        .findFirst()
        .orElse(null);
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
