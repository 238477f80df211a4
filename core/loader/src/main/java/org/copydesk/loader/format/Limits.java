package org.copydesk.loader.format;

/**
 * What one resource may cost; beyond a limit it ends as over-limit, and what was read is kept.
 *
 * @param characters UTF-16 units of text in one document
 * @param depth how deep documents may lie inside each other; 0 means that nothing embedded is read
 * @param embedded how many embedded documents one resource may hold in all
 * @param bytes how many bytes the embedded documents of one resource may have in all, unpacked
 * @param compressionRatio how many times its own size a resource may unpack to, beyond what every
 *     resource is granted
 */
public record Limits(int characters, int depth, int embedded, long bytes, int compressionRatio) {

  /** Generous for real files, narrow for bombs. */
  public static final Limits STANDARD = new Limits(20_000_000, 10, 20_000, 4L << 30, 100);

  /** What any resource may unpack to, in bytes: small files of one letter shrink a thousandfold. */
  static final long GRANTED = 100_000_000;

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is negative, or none at all is left for the text
   */
  public Limits {
    if (characters < 1 || depth < 0 || embedded < 0 || bytes < 0 || compressionRatio < 1) {
      throw new IllegalArgumentException(
          "Limits are 0 or more, and at least one character and a compression ratio of 1: not "
              + characters
              + " characters, "
              + depth
              + " deep, "
              + embedded
              + " embedded, "
              + bytes
              + " bytes, a ratio of "
              + compressionRatio
              + ".");
    }
  }

  /** Returns how many bytes a resource of this size may unpack to, by its ratio alone. */
  long unpacked(long size) {
    long most = Long.MAX_VALUE - GRANTED;
    return GRANTED + (size > most / compressionRatio ? most : size * compressionRatio);
  }
}
