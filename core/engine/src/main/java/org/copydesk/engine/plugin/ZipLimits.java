package org.copydesk.engine.plugin;

/**
 * How much may come out of a plugin's zip.
 *
 * @param entries the most files and folders
 * @param always bytes that any zip may unpack to
 * @param ratio how many times its own size a larger one may unpack to
 * @param most bytes that no zip may exceed
 */
record ZipLimits(int entries, long always, int ratio, long most) {

  /** Models are large and hardly shrink; what shrinks to a hundredth was made to. */
  static final ZipLimits STANDARD = new ZipLimits(100_000, 256L << 20, 100, 4L << 30);

  /** Returns how many bytes a zip of so many bytes may unpack to. */
  long unpacked(long packed) {
    return Math.min(most, Math.max(always, packed * ratio));
  }

  String refusal() {
    return "it unpacks to more than its size allows ("
        + (always >> 20)
        + " MB, or "
        + ratio
        + " times its own size, and at most "
        + (most >> 20)
        + " MB): plugins are not like that, and zip bombs are. Do not trust it.";
  }
}
