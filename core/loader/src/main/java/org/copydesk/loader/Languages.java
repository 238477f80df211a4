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
  private static final int SLICE = 400;
  private static final int SLICES = 3;
  private static final int SHORT = 120;
  private static final double SURE = 0.9;
  private static final double SURE_IF_SHORT = 0.999;
  private static final double MAIN = 0.5;

  private Languages() {}

  /**
   * Returns a text's language; of several the one that most of it is in.
   *
   * @param declared what the document declares, null for nothing
   * @param usual what a text gets that is too short or too unclear
   */
  static Language of(String text, @Nullable String declared, String usual) {
    String sample = sample(text);
    Language plain = Scripts.of(sample);
    plain = plain == null ? FunctionWords.of(sample) : plain;
    if (plain != null) {
      return plain;
    }
    Language otherwise = Language.given(declared == null ? usual : declared);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    return letters < FEWEST_LETTERS ? otherwise : detected(sample, letters, otherwise);
  }

  private static Language detected(String sample, long letters, Language otherwise) {
    List<DetectedLanguage> languages = Detector.SHARED.getProbabilities(sample);
    if (languages.isEmpty()) {
      return otherwise;
    }
    DetectedLanguage best = languages.get(0);
    boolean whole = letters >= SLICE;
    double needed = letters < SHORT ? SURE_IF_SHORT : whole ? MAIN : SURE;
    return best.getProbability() >= needed
        ? new Language(code(best), best.getProbability())
        : otherwise;
  }

  /** Takes the beginning, the middle and the end: more would cost more and tell no more. */
  private static String sample(String text) {
    if (text.length() <= SLICE * SLICES) {
      return text;
    }
    int step = (text.length() - SLICE) / (SLICES - 1);
    StringBuilder sample = new StringBuilder();
    for (int i = 0; i < SLICES; i++) {
      sample.append(text, i * step, i * step + SLICE).append('\n');
    }
    return sample.toString();
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
