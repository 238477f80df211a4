package org.copydesk.loader.format;

/**
 * What one resource may cost; beyond a limit it ends as over-limit, and what was read is kept.
 *
 * @param characters UTF-16 units of text in one document
 * @param depth how deep documents may lie inside each other; 0 means that nothing embedded is read
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
