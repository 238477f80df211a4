package org.copydesk.loader.markup.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The runs of four words in a text, with how often each occurs. */
record Shingles(Map<String, Integer> counts, int all) {

  private static final int WORDS = 4;

  /** A sign of a script that writes no spaces counts as a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

  static Shingles of(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(word -> word.group()).toList();
    Map<String, Integer> counts = new HashMap<>();
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, Math.min(i + WORDS, words.size()))));
    }
    shingles.forEach(shingle -> counts.merge(shingle, 1, Integer::sum));
    return new Shingles(counts, shingles.size());
  }

  /** Returns how many shingles are in both. */
  int with(Shingles other) {
    return counts.entrySet().stream()
        .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
        .sum();
  }
}
