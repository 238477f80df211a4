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

  private static final int END_OF_LATIN = 0x370;

  private Scripts() {}

  /** Returns the language of a text whose letters leave no choice, null for any other. */
  static @Nullable Language of(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = count(sample, counts);
    double kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    double han = counts.getOrDefault(UnicodeScript.HAN, 0);
    if (letters < FEWEST) {
      return null;
    }
    if (kana >= letters * SOME && kana + han >= letters * MOST) {
      return new Language("ja", (kana + han) / letters);
    }
    for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
      String language = LANGUAGES.get(count.getKey());
      if (language != null && count.getValue() >= letters * MOST) {
        return new Language(language, count.getValue() / (double) letters);
      }
    }
    return null;
  }

  /** Returns the number of letters; the scripts of those beyond Latin are counted. */
  private static int count(String sample, Map<UnicodeScript, Integer> counts) {
    int letters = 0;
    for (int i = 0; i < sample.length(); i += Character.charCount(sample.codePointAt(i))) {
      int point = sample.codePointAt(i);
      if (Character.isLetter(point)) {
        letters++;
        if (point >= END_OF_LATIN) {
          counts.merge(UnicodeScript.of(point), 1, Integer::sum);
        }
      }
    }
    return letters;
  }
}
