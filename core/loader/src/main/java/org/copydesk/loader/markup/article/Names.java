package org.copydesk.loader.markup.article;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Words that stand in the id or the classes of an element.
 *
 * <p>A name is a word, {@code newsletter}, or two that follow each other, {@code most read}: {@code
 * most-read}, {@code mostRead} and {@code box__most_read} all have it.
 */
final class Names {

  private final Set<String> names;
  private final TreeSet<String> stems;

  private Names(Set<String> names, TreeSet<String> stems) {
    this.names = names;
    this.stems = stems;
  }

  /**
   * Reads a list, in which {@code =name} stands for a whole class and {@code name*} for words that
   * begin so.
   */
  static Names of(String file) {
    Set<String> names = Words.of(file);
    TreeSet<String> stems =
        names.stream()
            .filter(name -> name.endsWith("*"))
            .map(name -> name.substring(0, name.length() - 1))
            .collect(Collectors.toCollection(TreeSet::new));
    return new Names(names, stems);
  }

  boolean areIn(Element element) {
    return areIn(element.id()) || areIn(element.className());
  }

  private boolean areIn(String attribute) {
    int begin = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || Character.isWhitespace(attribute.charAt(i))) {
        if (i > begin && isIn(attribute.substring(begin, i))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  /** Goes through the words of one class, which case or other signs part. */
  private boolean isIn(String name) {
    String before = "";
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isBorder(name, i)) {
        String word = name.substring(begin, i).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && (isName(word) || names.contains(before + " " + word))) {
          return true;
        }
        before = word.isEmpty() ? before : word;
        begin = i < name.length() && !Character.isLetterOrDigit(name.charAt(i)) ? i + 1 : i;
      }
    }
    return names.contains("=" + name.toLowerCase(Locale.ROOT));
  }

  private static boolean isBorder(String name, int at) {
    char c = name.charAt(at);
    if (!Character.isLetterOrDigit(c)) {
      return true;
    }
    return at > 0
        && Character.isUpperCase(c)
        && (Character.isLowerCase(name.charAt(at - 1))
            || at + 1 < name.length()
                && Character.isUpperCase(name.charAt(at - 1))
                && Character.isLowerCase(name.charAt(at + 1)));
  }

  private boolean isName(String word) {
    String stem = stems.floor(word);
    return names.contains(word) || stem != null && word.startsWith(stem);
  }
}
