package org.copydesk.loader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells plain texts by their small words, at a small part of the detector's cost.
 *
 * <p>Where another language comes near, it says nothing.
 */
final class FunctionWords {

  private static final String FILE = "function-words.tsv";
  private static final int FEWEST_WORDS = 25;
  private static final double LEAST_SHARE = 0.25;
  private static final int LEAD = 3;

  private static final List<String> LANGUAGES = new ArrayList<>();

  /** From a word to the numbers of the languages that have it. */
  private static final Map<String, List<Integer>> WORDS = load();

  private FunctionWords() {}

  /** Returns the language of a text that leaves no doubt, null for any other. */
  static @Nullable Language of(String sample) {
    int[] counts = new int[LANGUAGES.size()];
    int words = count(sample, counts);
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    int second = 0;
    for (int i = 0; i < counts.length; i++) {
      second = i == best ? second : Math.max(second, counts[i]);
    }
    boolean plain = words >= FEWEST_WORDS && counts[best] >= words * LEAST_SHARE;
    return plain && counts[best] >= LEAD * second
        ? new Language(LANGUAGES.get(best), counts[best] / (double) (counts[best] + second))
        : null;
  }

  private static int count(String sample, int[] counts) {
    String small = sample.toLowerCase(Locale.ROOT);
    int words = 0;
    int begin = -1;
    for (int i = 0; i <= small.length(); i++) {
      boolean letter = i < small.length() && Character.isLetter(small.charAt(i));
      if (letter && begin < 0) {
        begin = i;
      } else if (!letter && begin >= 0) {
        words++;
        List<Integer> languages = WORDS.getOrDefault(small.substring(begin, i), List.of());
        for (int language : languages) {
          counts[language]++;
        }
        begin = -1;
      }
    }
    return words;
  }

  private static Map<String, List<Integer>> load() {
    Map<String, List<Integer>> words = new HashMap<>();
    InputStream in = Objects.requireNonNull(FunctionWords.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader.lines().filter(row -> !row.startsWith("#")).forEach(row -> add(row, words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void add(String row, Map<String, List<Integer>> words) {
    String[] columns = row.split("\t", 2);
    LANGUAGES.add(columns[0]);
    for (String word : columns[1].split(" ")) {
      words.computeIfAbsent(word, w -> new ArrayList<>()).add(LANGUAGES.size() - 1);
    }
  }
}
