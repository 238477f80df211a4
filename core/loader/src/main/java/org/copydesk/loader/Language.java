package org.copydesk.loader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.document.Metadata;

/**
 * The language of a text.
 *
 * @param code its ISO 639-1 code
 * @param confidence how sure that is, from 0 to 1; NaN where the text was not asked
 */
record Language(String code, double confidence) {

  private static final String CONFIDENCE = "language-confidence";
  private static final int PLACES = 3;

  /** Makes one that somebody else names. */
  static Language given(String code) {
    return new Language(code, Double.NaN);
  }

  /** Returns the metadata with it. */
  Metadata in(Metadata metadata) {
    if (Double.isNaN(confidence)) {
      return metadata.withLanguage(code);
    }
    Map<String, String> other = new TreeMap<>(metadata.other());
    BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(PLACES, RoundingMode.HALF_UP);
    other.put(CONFIDENCE, rounded.stripTrailingZeros().toPlainString());
    return new Metadata(metadata.title(), code, metadata.authors(), metadata.published(), other);
  }
}
