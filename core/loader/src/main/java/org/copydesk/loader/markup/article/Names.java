package org.copydesk.loader.markup.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Words that stand in the id or the classes of an element.
 *
 * <p>A name is a word, {@code newsletter}, or two that follow each other, {@code most read}: {@code
 * most-read}, {@code mostRead} and {@code box__most_read} all have it.
 */
final class Names {

  private static final Pattern BORDER =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

  private final Set<String> names;
  private final List<String> stems;

  private Names(Set<String> names, List<String> stems) {
    this.names = names;
    this.stems = stems;
  }

  /**
   * Reads a list, in which {@code =name} stands for a whole class and {@code name*} for words that
   * begin so.
   */
  static Names of(String file) {
    Set<String> names = Words.of(file);
    List<String> stems =
        names.stream()
            .filter(name -> name.endsWith("*"))
            .map(name -> name.substring(0, name.length() - 1))
            .toList();
    return new Names(names, stems);
  }

  boolean areIn(Element element) {
    return areIn(element.id()) || areIn(element.className());
  }

  private boolean areIn(String attribute) {
    if (attribute.isEmpty()) {
      return false;
    }
    for (String name : attribute.split("\\s+")) {
      if (names.contains("=" + name.toLowerCase(Locale.ROOT)) || isIn(words(name))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (names.contains(word)
          || stems.stream().anyMatch(word::startsWith)
          || i > 0 && names.contains(words.get(i - 1) + " " + word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words of one class. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BORDER.split(name)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
