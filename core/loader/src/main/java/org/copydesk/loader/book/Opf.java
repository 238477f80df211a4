package org.copydesk.loader.book;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.loader.format.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The package document of a book: what it is made of, in which order, and who wrote it. */
final class Opf {

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?\\S{0,6})?)?)?)\\S*");
  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2})(?:[-_].*)?");

  private final Document xml;
  private final Map<String, Item> items = new LinkedHashMap<>();

  /**
   * Reads one.
   *
   * @param path its own path, from which those in it start
   */
  Opf(Document xml, String path) {
    this.xml = xml;
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (Element item : named("item")) {
      items.put(item.attr("id"), Item.of(item, folder));
    }
  }

  /**
   * A file of the book.
   *
   * @param path where it lies in the archive
   * @param type its media type, in lower case
   * @param navigation whether it only repeats the headings of the others
   */
  record Item(String path, String type, boolean navigation) {

    private static Item of(Element item, String folder) {
      boolean navigation = List.of(item.attr("properties").split("\\s+")).contains("nav");
      String type = item.attr("media-type").strip().toLowerCase(Locale.ROOT);
      return new Item(resolved(folder, item.attr("href")), type, navigation);
    }
  }

  /** Returns the path that a link leads to from a folder, without {@code ..} and escapes. */
  static String resolved(String folder, String link) {
    String path = folder + link.replaceAll("[?#].*", "").replace("+", "%2B");
    try {
      path = URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign that escapes nothing is a percent sign.
    }
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** Returns the files to read, in the order of reading. */
  List<Item> spine() {
    List<Item> spine = new ArrayList<>();
    for (Element reference : named("itemref")) {
      Item item = items.get(reference.attr("idref"));
      if (item != null && !spine.contains(item)) {
        spine.add(item);
      }
    }
    return spine;
  }

  /** Returns everything that the book is made of. */
  List<Item> items() {
    return List.copyOf(items.values());
  }

  void note(Draft draft) {
    draft.setTitle(first("title"));
    for (Element creator : named("creator")) {
      String role = creator.attr("opf:role");
      if (role.isEmpty() || role.equals("aut")) {
        draft.addAuthor(creator.text());
      }
    }
    draft.setPublished(published());
    Matcher language = LANGUAGE.matcher(first("language"));
    draft.setLanguage(language.matches() ? language.group(1).toLowerCase(Locale.ROOT) : null);
    draft.put("publisher", first("publisher"));
    draft.put("description", first("description").replaceAll("<[^>]*>", " "));
    draft.put("subject", String.join("; ", named("subject").stream().map(Element::text).toList()));
  }

  /** A book names the dates of its making, too; that of publication comes first. */
  private @Nullable String published() {
    String other = null;
    for (Element date : named("date")) {
      Matcher iso = DATE.matcher(date.text().strip());
      String event = date.attr("opf:event");
      if (iso.matches() && event.equals("publication")) {
        return iso.group(1);
      }
      if (iso.matches() && other == null && !event.equals("modification")) {
        other = iso.group(1);
      }
    }
    return other;
  }

  private String first(String name) {
    return named(name).stream().map(Element::text).findFirst().orElse("");
  }

  private List<Element> named(String name) {
    return xml.getAllElements().stream()
        .filter(element -> local(element.normalName()).equals(name))
        .toList();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
