package org.copydesk.loader.markup.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as its publisher hands it to search engines: it tells which blocks count.
 */
final class Witness {

  private static final int SHORTEST = 250;
  private static final int WORDS = 4;
  private static final double MOST = 0.6;

  private final Set<Integer> shingles = new HashSet<>();
  private final int length;

  private Witness(String text) {
    this.length = text.length();
    shingles.addAll(shingles(text));
  }

  /** Returns null for a text that is too short to tell anything. */
  static @Nullable Witness of(@Nullable String text) {
    return text == null || text.length() < SHORTEST ? null : new Witness(text);
  }

  int length() {
    return length;
  }

  /** Tells whether most of a block stands in it; a block of a few words cannot be told. */
  boolean has(Block block) {
    List<Integer> all = shingles(block.text());
    long known = all.stream().filter(shingles::contains).count();
    return !all.isEmpty() && known >= MOST * all.size();
  }

  /** Returns the runs of words; in scripts without spaces each sign is a word. */
  private static List<Integer> shingles(String text) {
    List<Integer> words = words(text);
    List<Integer> shingles = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      shingles.add(words.subList(i, i + WORDS).hashCode());
    }
    return shingles;
  }

  private static List<Integer> words(String text) {
    List<Integer> words = new ArrayList<>();
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isIdeographic(c)) {
        words.add((int) c);
      } else if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
        continue;
      }
      if (hash != 0) {
        words.add(hash);
        hash = 0;
      }
    }
    if (hash != 0) {
      words.add(hash);
    }
    return words;
  }
}
