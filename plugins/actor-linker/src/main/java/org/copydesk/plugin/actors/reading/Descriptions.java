package org.copydesk.plugin.actors.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what kind of thing a description makes of an entry. */
final class Descriptions {

  private static final Pattern PARTS =
      Pattern.compile(
          "[,;.:()]| and | or | of | in | for | at | from | that | who | to | on | with ");

  private Descriptions() {}

  /**
   * Returns the head nouns, each alone and with the word before it: 'Armed movement in the
   * highlands' gives 'movement' and 'armed movement'.
   */
  static Set<String> classes(String description) {
    Set<String> classes = new LinkedHashSet<>();
    for (String part : PARTS.split(description)) {
      String[] words = part.strip().split("\\s+");
      String head = words[words.length - 1].toLowerCase(Locale.ROOT);
      if (head.isEmpty()
          || Character.isUpperCase(words[words.length - 1].charAt(0)) && words.length > 1) {
        continue;
      }
      classes.add(head);
      if (words.length > 1) {
        classes.add(words[words.length - 2].toLowerCase(Locale.ROOT) + " " + head);
      }
    }
    return classes;
  }
}
