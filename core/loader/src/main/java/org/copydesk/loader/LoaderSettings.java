package org.copydesk.loader;

import java.util.Locale;

/**
 * How resources become documents; start from {@link #standard()} and change what differs.
 *
 * @param html how much of a web page is kept
 * @param ocr whether Tesseract may be started on pictures; false means that no program ever is
 * @param language the ISO 639-1 code that a text gets when it is too short or too unclear to tell
 * @param limits what one resource may cost
 */
public record LoaderSettings(Html html, boolean ocr, String language, Limits limits) {

  private static final LoaderSettings STANDARD =
      new LoaderSettings(Html.AUTO, false, "en", Limits.STANDARD);

  /** Returns the settings that apply when nothing is said. */
  public static LoaderSettings standard() {
    return STANDARD;
  }

  /** Returns a copy with this way of reading web pages. */
  public LoaderSettings withHtml(Html newHtml) {
    return new LoaderSettings(newHtml, ocr, language, limits);
  }

  /** Returns a copy with optical character recognition on or off. */
  public LoaderSettings withOcr(boolean newOcr) {
    return new LoaderSettings(html, newOcr, language, limits);
  }

  /** Returns a copy with this default language, an ISO 639-1 code. */
  public LoaderSettings withLanguage(String newLanguage) {
    return new LoaderSettings(html, ocr, newLanguage, limits);
  }

  /** Returns a copy with these limits. */
  public LoaderSettings withLimits(Limits newLimits) {
    return new LoaderSettings(html, ocr, language, newLimits);
  }

  /** How much of a web page is kept. */
  public enum Html {
    /** The article, or the whole page where the article is a small share of it. */
    AUTO,
    /** The article wherever one can be found. */
    ARTICLE,
    /** Everything that can be seen, menus too. */
    FULL;

    /** Returns its name in pipeline files: {@code auto}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What one resource may cost; beyond a limit it ends as over-limit, and what was read is kept.
   *
   * @param characters UTF-16 units of text in one document
   * @param depth how deep documents may lie inside each other; 0 means that nothing embedded is
   *     read
   * @param embedded how many embedded documents one resource may hold in all
   * @param bytes how many bytes the embedded documents of one resource may have in all, unpacked
   */
  public record Limits(int characters, int depth, int embedded, long bytes) {

    /** Generous for real files, narrow for bombs. */
    public static final Limits STANDARD = new Limits(20_000_000, 10, 20_000, 4L << 30);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is negative, or none at all is left for the text
     */
    public Limits {
      if (characters < 1 || depth < 0 || embedded < 0 || bytes < 0) {
        throw new IllegalArgumentException(
            "Limits are 0 or more, and at least one character: not "
                + characters
                + " characters, "
                + depth
                + " deep, "
                + embedded
                + " embedded, "
                + bytes
                + " bytes.");
      }
    }
  }
}
