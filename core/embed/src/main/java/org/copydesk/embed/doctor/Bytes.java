package org.copydesk.embed.doctor;

import java.util.Locale;

/** Writes sizes for people. */
final class Bytes {

  private static final double MEGABYTE = 1L << 20;
  private static final double GIGABYTE = 1L << 30;

  private Bytes() {}

  /** Writes {@code 1.5 GB} or {@code 96 MB}. */
  static String of(long bytes) {
    return bytes >= GIGABYTE
        ? String.format(Locale.ROOT, "%,.1f GB", bytes / GIGABYTE)
        : String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE);
  }
}
