package org.copydesk.loader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.api.source.Loaded;

/**
 * Remembers the words of a document and of what is embedded in it, while drawings wait to be read.
 *
 * <p>Office programs keep a drawing of each embedded table or file as well: it shows the same words
 * again, or the file's name, and no figure should be found twice for that.
 */
final class Heard {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** More words than that are heard already: a preview breaks some words and abbreviates others. */
  private static final double MOSTLY = 0.8;

  private final Set<String> words = new HashSet<>();
  private int listeners;

  void listen(boolean drawings) {
    listeners += drawings ? 1 : 0;
  }

  void rest(boolean drawings) {
    listeners -= drawings ? 1 : 0;
    if (listeners == 0) {
      words.clear();
    }
  }

  void hear(Loaded outcome) {
    if (listeners > 0) {
      add(outcome.place().fileName());
      if (outcome instanceof Loaded.Read read) {
        add(read.document().text());
      }
    }
  }

  private void add(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
  }

  /** Tells whether a text says something that was not heard. */
  boolean isNew(String text) {
    int all = 0;
    int known = 0;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      all++;
      known += words.contains(matcher.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return known < MOSTLY * all;
  }
}
