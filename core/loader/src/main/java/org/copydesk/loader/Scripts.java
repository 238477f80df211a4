package org.copydesk.loader;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the languages that have a script to themselves. */
final class Scripts {

  private static final double MOST = 0.5;
  private static final double SOME = 0.05;

  /** Two or three of these letters are a word. */
  private static final int FEWEST = 8;

  private static final Map<UnicodeScript, String> LANGUAGES =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.HAN, "zh",
          UnicodeScript.THAI, "th",
          UnicodeScript.GREEK, "el",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.KHMER, "km",
          UnicodeScript.TAMIL, "ta");

  private Scripts() {}

  /** Returns the language of a text whose letters leave no choice, null for any other. */
  static @Nullable Language of(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int[] letters = {0};
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(
            letter -> {
              letters[0]++;
              counts.merge(UnicodeScript.of(letter), 1, Integer::sum);
            });
    double kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    double han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (letters[0] < FEWEST) {
      return null;
    }
    if (kana >= letters[0] * SOME && kana + han >= letters[0] * MOST) {
      return new Language("ja", (kana + han) / letters[0]);
    }
    return counts.entrySet().stream()
        .filter(count -> count.getValue() >= letters[0] * MOST)
        .filter(count -> LANGUAGES.containsKey(count.getKey()))
        .map(count -> new Language(LANGUAGES.get(count.getKey()), count.getValue() / (double) letters[0]))
        .findFirst()
        .orElse(null);
  }
}
