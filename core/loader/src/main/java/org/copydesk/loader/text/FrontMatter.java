package org.copydesk.loader.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.copydesk.loader.format.Draft;

/** What a Markdown text says of itself in the lines before it. */
final class FrontMatter {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)"
              + " ?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private final Map<String, List<String>> values = new TreeMap<>();

  private FrontMatter(Map<String, List<String>> values) {
    values.forEach((key, value) -> this.values.put(key.toLowerCase(Locale.ROOT), value));
  }

  /** Reads it from a parsed text. */
  static FrontMatter of(Node parsed) {
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    parsed.accept(visitor);
    return new FrontMatter(visitor.getData());
  }

  void note(Draft draft) {
    first("title").forEach(draft::setTitle);
    for (String key : List.of("author", "authors", "byline")) {
      values.getOrDefault(key, List.of()).forEach(value -> addAuthors(value, draft));
    }
    for (String key : List.of("date", "published")) {
      first(key).stream()
          .map(DATE::matcher)
          .filter(Matcher::matches)
          .forEach(date -> draft.setPublished(iso(date)));
    }
    for (String key : List.of("description", "publisher", "subject")) {
      first(key).forEach(value -> draft.put(key, value));
    }
    first("lang").forEach(code -> noteLanguage(code, draft));
    first("language").forEach(code -> noteLanguage(code, draft));
  }

  private List<String> first(String key) {
    return values.getOrDefault(key, List.of()).stream().limit(1).toList();
  }

  /** A list in brackets stands on one line. */
  private static void addAuthors(String value, Draft draft) {
    boolean list = value.startsWith("[") && value.endsWith("]");
    String names = list ? value.substring(1, value.length() - 1) : value;
    for (String name : list ? names.split(",") : new String[] {names}) {
      draft.addAuthor(name.strip().replaceAll("^[\"']|[\"']$", ""));
    }
  }

  private static String iso(Matcher date) {
    String zone = date.group(3) == null ? "" : date.group(3);
    return date.group(1) + (date.group(2) == null ? "" : "T" + date.group(2) + zone);
  }

  private static void noteLanguage(String code, Draft draft) {
    if (code.matches("[A-Za-z]{2}(?:[-_].*)?")) {
      draft.setLanguage(code.substring(0, 2).toLowerCase(Locale.ROOT));
    }
  }
}
