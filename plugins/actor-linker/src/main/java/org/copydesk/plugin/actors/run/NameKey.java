package org.copydesk.plugin.actors.run;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings the spellings of one name together: case, accents, points and 'the' make no other name.
 */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String words = plain.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").replace(".", "");
    return words.replaceAll("[^\\p{L}\\p{N}&]+", " ").strip().replaceFirst("^the ", "");
  }

  /** Tells whether a key has a given name and a surname, or a body's name of several words. */
  static boolean isLong(String key) {
    return key.indexOf(' ') > 0;
  }

  /** Returns the last word of a key. */
  static String surname(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** Returns a person's key, nature and all, with the given name and the surname alone. */
  static String withoutMiddle(String key) {
    String[] words = key.split(" ");
    return words.length > 3 ? words[0] + " " + words[1] + " " + words[words.length - 1] : key;
  }
}
