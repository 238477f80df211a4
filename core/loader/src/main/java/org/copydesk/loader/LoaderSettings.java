package org.copydesk.loader;

import java.nio.charset.Charset;
import org.copydesk.loader.format.Limits;
import org.copydesk.loader.format.Passwords;
import org.copydesk.loader.markup.Extent;
import org.jspecify.annotations.Nullable;

/**
 * How resources become documents; start from {@link #standard()} and change what differs.
 *
 * @param html how much of a web page is kept
 * @param ocr whether Tesseract may be started on pictures; false means that no program ever is
 * @param language the ISO 639-1 code that a text gets when it is too short or too unclear to tell
 * @param charset the charset of every text that does not declare one, null to find it out
 * @param passwords what is tried on encrypted files
 * @param limits what one resource may cost
 */
public record LoaderSettings(
    Extent html,
    boolean ocr,
    String language,
    @Nullable Charset charset,
    Passwords passwords,
    Limits limits) {

  private static final LoaderSettings STANDARD =
      new LoaderSettings(Extent.AUTO, false, "en", null, Passwords.NONE, Limits.STANDARD);

  /** Returns the settings that apply when nothing is said. */
  public static LoaderSettings standard() {
    return STANDARD;
  }

  /** Returns a copy with this way of reading web pages. */
  public LoaderSettings withHtml(Extent newHtml) {
    return new LoaderSettings(newHtml, ocr, language, charset, passwords, limits);
  }

  /** Returns a copy with optical character recognition on or off. */
  public LoaderSettings withOcr(boolean newOcr) {
    return new LoaderSettings(html, newOcr, language, charset, passwords, limits);
  }

  /** Returns a copy with this default language, an ISO 639-1 code. */
  public LoaderSettings withLanguage(String newLanguage) {
    return new LoaderSettings(html, ocr, newLanguage, charset, passwords, limits);
  }

  /** Returns a copy with this charset for every text that does not declare one, null for none. */
  public LoaderSettings withCharset(@Nullable Charset newCharset) {
    return new LoaderSettings(html, ocr, language, newCharset, passwords, limits);
  }

  /** Returns a copy with these passwords. */
  public LoaderSettings withPasswords(Passwords newPasswords) {
    return new LoaderSettings(html, ocr, language, charset, newPasswords, limits);
  }

  /** Returns a copy with these limits. */
  public LoaderSettings withLimits(Limits newLimits) {
    return new LoaderSettings(html, ocr, language, charset, passwords, newLimits);
  }
}
