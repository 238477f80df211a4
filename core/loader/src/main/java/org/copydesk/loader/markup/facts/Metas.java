package org.copydesk.loader.markup.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The meta elements of a page.
 *
 * @param values what they say, by their property, name or item property in lower case
 */
record Metas(Map<String, List<String>> values) {

  static Metas of(Document page) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop")) {
        for (String name : meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
          String value = meta.attr("content").strip();
          if (!name.isEmpty() && !value.isEmpty()) {
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
          }
        }
      }
    }
    return new Metas(values);
  }

  /** Returns all that is said under a name. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns the first value of the first name that has one, null for none. */
  @Nullable String first(List<String> names) {
    for (String name : names) {
      if (!all(name).isEmpty()) {
        return all(name).get(0);
      }
    }
    return null;
  }
}
