package org.copydesk.loader.archive;

import org.apache.tika.detect.EncodingDetector;
import org.copydesk.loader.format.Format;
import org.copydesk.loader.format.Passwords;

/** Chooses who takes an archive apart. */
public final class Archives {

  private final Format zip;
  private final Format sevenZip;
  private final Format tape = new Tape();
  private final Format zstandard = new Zstandard();
  private final Format other;

  /**
   * Makes one.
   *
   * @param passwords tried on locked members
   * @param encodings tells the charset of old names
   * @param other reads every other type
   */
  public Archives(Passwords passwords, EncodingDetector encodings, Format other) {
    this.zip = new Zip(passwords, encodings, other);
    this.sevenZip = new SevenZip(passwords);
    this.other = other;
  }

  /** Returns the reader of a type. */
  public Format of(String type) {
    return switch (type) {
      case "application/zip", "application/java-archive" -> zip;
      case "application/x-7z-compressed" -> sevenZip;
      case "application/x-tar",
          "application/x-gtar",
          "application/x-cpio",
          "application/x-archive",
          "application/x-arj" ->
          tape;
      case "application/zstd" -> zstandard;
      default -> other;
    };
  }
}
