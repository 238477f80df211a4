package org.copydesk.loader;

import com.google.common.base.Optional;
import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text. */
final class Languages {

  private static final int FEWEST_LETTERS = 20;
  private static final int MOST_CHARACTERS = 6_000;
  private static final int SHORT = 120;
  private static final double SURE = 0.9;
  private static final double SURE_IF_SHORT = 0.999;

  private Languages() {}

  /**
   * Returns the ISO 639-1 code of a text's language.
   *
   * @param declared what the document declares, null for nothing
   * @param usual what a text gets that is too short or too unclear
   */
  static String of(String text, @Nullable String declared, String usual) {
    String sample = sample(text);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    String otherwise = declared == null ? usual : declared;
    if (letters < FEWEST_LETTERS) {
      return otherwise;
    }
    List<DetectedLanguage> languages = Detector.SHARED.getProbabilities(sample);
    if (languages.isEmpty()) {
      return otherwise;
    }
    DetectedLanguage best = languages.get(0);
    boolean sure = best.getProbability() >= (letters < SHORT ? SURE_IF_SHORT : SURE);
    return sure ? code(best) : otherwise;
  }

  private static String sample(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }

  private static String code(DetectedLanguage language) {
    return language.getLocale().getLanguage().toLowerCase(Locale.ROOT);
  }

  /** Loaded on first use, once a process. */
  private static final class Detector {

    static final LanguageDetector SHARED = load();

    private static LanguageDetector load() {
      try {
        // The algorithm draws at random; a fixed seed makes every run say the same.
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .seed(Optional.of(1L))
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
